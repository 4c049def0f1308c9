package ai.magichour.helpcenter.projects.verdict;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** For each error code the platform has named: a cause that ends the sentence "it failed because …", and a way to mend it. */
@MessageBundle("causes")
public interface CauseWords {

    @Message("no face was found in your source image")
    String noSourceFace();

    @Message("Use an image that shows one face from the front, in even light, at least 512 × 512 px large.")
    String noSourceFaceFix();

    @Message("no face was found in the picture or clip to change")
    String noTargetFace();

    @Message("Use one in which the face is in full view and at least 512 × 512 px large.")
    String noTargetFaceFix();

    @Message("the audio file it names wasn’t where it should be")
    String invalidAudioPath();

    @Message("Upload the audio again and start from there. Uploads are kept for 7 days.")
    String invalidAudioPathFix();

    @Message("the image it names wasn’t where it should be")
    String invalidImagePath();

    @Message("Upload the image again and start from there. Uploads are kept for 7 days.")
    String invalidImagePathFix();

    @Message("the video it names wasn’t where it should be")
    String invalidVideoPath();

    @Message("Upload the video again and start from there. Uploads are kept for 7 days.")
    String invalidVideoPathFix();

    @Message("the audio file couldn’t be read")
    String invalidAudioFile();

    @Message("Play it once on your device. If it plays, save it as MP3 or WAV and upload that.")
    String invalidAudioFileFix();

    @Message("the image file couldn’t be read")
    String invalidImageFile();

    @Message("Open it once on your device. If it opens, save it as PNG or JPEG and upload that.")
    String invalidImageFileFix();

    @Message("the video file couldn’t be read")
    String invalidVideoFile();

    @Message("Play it once on your device. If it plays, save it as MP4 and upload that.")
    String invalidVideoFileFix();

    @Message("the YouTube video couldn’t be downloaded")
    String invalidYoutubeUrl();

    @Message("It may be private, or limited by age or region. Upload the clip as a file, or use a public video.")
    String invalidYoutubeUrlFix();

    @Message("the tool doesn’t take files of this format")
    String invalidFileFormat();

    @Message("Save it as MP4 (video), PNG or JPEG (image), or MP3 or WAV (audio), and upload that.")
    String invalidFileFormatFix();

    @Message("the file was larger than your plan allows")
    String fileTooLarge();

    @Message("Cut or compress it below your plan’s limit: 200 MB on the free plan, 2 GB on Creator, 5 GB on Pro, 10 GB"
            + " on Business.")
    String fileTooLargeFix();

    @Message("some settings didn’t go together")
    String invalidParameters();

    @Message("Check length, resolution and model against what the tool offers, then start it again.")
    String invalidParametersFix();

    @Message("it was stopped by the content policy")
    String contentPolicyViolation();

    @Message(
            "Change the prompt or the source, or write to support with the prompt if you think that this is a mistake.")
    String contentPolicyViolationFix();

    @Message("your balance was too low for it at that moment")
    String insufficientCredits();

    @Message("Check your balance against the tool’s price, then start it again.")
    String insufficientCreditsFix();

    @Message("it took longer than the platform allows")
    String processingTimeout();

    @Message("Start it again; a shorter clip or a lower resolution gets through more easily.")
    String processingTimeoutFix();

    @Message("the text was longer than the tool takes")
    String textTooLong();

    @Message("Keep it under 1,000 characters, or split it in two.")
    String textTooLongFix();

    @Message("the chosen voice isn’t available")
    String invalidVoice();

    @Message("Choose another voice, then start it again.")
    String invalidVoiceFix();

    @Message("something went wrong on the platform’s side")
    String unknownError();

    @Message("Start it again. If it happens twice, write to support.")
    String unknownErrorFix();
}
