package ai.magichour.helpcenter.projects.verdict;

/**
 * Why a project failed, in words: what ends "it failed because …" and how to mend it. For a code that nobody has named
 * there is no cause, and the platform's own message is shown instead.
 */
public record Cause(String because, String fix) {

    /** Codes that aren't in the platform's documentation give null. */
    public static Cause of(String code, CauseWords words) {
        if (code == null) {
            return null;
        }
        return switch (code) {
            case "no_source_face" -> new Cause(words.noSourceFace(), words.noSourceFaceFix());
            case "no_target_face" -> new Cause(words.noTargetFace(), words.noTargetFaceFix());
            case "invalid_audio_path" -> new Cause(words.invalidAudioPath(), words.invalidAudioPathFix());
            case "invalid_image_path" -> new Cause(words.invalidImagePath(), words.invalidImagePathFix());
            case "invalid_video_path" -> new Cause(words.invalidVideoPath(), words.invalidVideoPathFix());
            case "invalid_audio_file" -> new Cause(words.invalidAudioFile(), words.invalidAudioFileFix());
            case "invalid_image_file" -> new Cause(words.invalidImageFile(), words.invalidImageFileFix());
            case "invalid_video_file" -> new Cause(words.invalidVideoFile(), words.invalidVideoFileFix());
            case "invalid_youtube_url" -> new Cause(words.invalidYoutubeUrl(), words.invalidYoutubeUrlFix());
            case "invalid_file_format" -> new Cause(words.invalidFileFormat(), words.invalidFileFormatFix());
            case "file_too_large" -> new Cause(words.fileTooLarge(), words.fileTooLargeFix());
            case "invalid_parameters" -> new Cause(words.invalidParameters(), words.invalidParametersFix());
            case "content_policy_violation" ->
                new Cause(words.contentPolicyViolation(), words.contentPolicyViolationFix());
            case "insufficient_credits" -> new Cause(words.insufficientCredits(), words.insufficientCreditsFix());
            case "processing_timeout" -> new Cause(words.processingTimeout(), words.processingTimeoutFix());
            case "text_too_long" -> new Cause(words.textTooLong(), words.textTooLongFix());
            case "invalid_voice" -> new Cause(words.invalidVoice(), words.invalidVoiceFix());
            case "unknown_error" -> new Cause(words.unknownError(), words.unknownErrorFix());
            default -> null;
        };
    }
}
