package ai.magichour.helpcenter.tickets.files.content;

import java.util.List;

/** The kinds of file that may be added to a message. The first ending is the one that a file without any is given. */
public enum Type {
    PNG("image/png", "png"),
    JPEG("image/jpeg", "jpg", "jpeg", "jfif"),
    WEBP("image/webp", "webp"),
    GIF("image/gif", "gif"),
    MP4("video/mp4", "mp4", "m4v"),
    MOV("video/quicktime", "mov", "qt"),
    WEBM("video/webm", "webm"),
    MP3("audio/mpeg", "mp3"),
    WAV("audio/wav", "wav", "wave"),
    PDF("application/pdf", "pdf"),
    TEXT("text/plain;charset=utf-8", "txt", "log", "csv", "tsv", "md", "json", "srt", "vtt");

    private final String media;
    private final List<String> endings;

    Type(String media, String... endings) {
        this.media = media;
        this.endings = List.of(endings);
    }

    /** The media type that it is sent as. */
    public String media() {
        return media;
    }

    public List<String> endings() {
        return endings;
    }

    public boolean isPicture() {
        return switch (this) {
            case PNG, JPEG, WEBP, GIF -> true;
            case MP4, MOV, WEBM, MP3, WAV, PDF, TEXT -> false;
        };
    }
}
