package ai.magichour.helpcenter.tickets.files;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is said about files, wherever they are added or shown. */
@MessageBundle("files")
public interface FileWords {

    @Message("You chose more than 5 files, the most that a message may have. Choose up to 5.")
    String choseTooMany();

    @Message(
            "One of these files is larger than 25 MB, the most that one may have. Choose the others, or a shorter clip.")
    String choseTooLarge();

    @Message(
            "{#switch rejection.reason}{#case EMPTY}“{rejection.name}” is empty: there is nothing in it to send. Choose it again, or leave it out.{#case TOO_LARGE}“{rejection.name}” is larger than 25 MB, the most that one file may have. A shorter clip or a screenshot says as much.{#case TOO_MANY}A message may have up to 5 files, and “{rejection.name}” would be one more. Send it with your next message.{#case NOT_TAKEN}“{rejection.name}” isn’t a kind of file that we can take. Pictures (PNG, JPEG, WebP, GIF), videos (MP4, MOV, WebM), sound (MP3, WAV), PDF and plain text work, whatever they are called.{#case AMBIGUOUS}“{rejection.name}” could be opened as two kinds of file, so we didn’t keep it. Save it again from the program that made it, then add it.{#case UNREADABLE}“{rejection.name}” stops before its end, or is written in a way that we can’t read. Open it, save it again under the same type, then add it.{#case TOO_MANY_PIXELS}“{rejection.name}” is {rejection.size.width} × {rejection.size.height} pixels, and we can take up to 50 million in all. Make it smaller, then add it again.{#case NOT_TEXT}“{rejection.name}” has characters in it that plain text doesn’t have. Save it as text (UTF-8), then add it again.{#case BUSY}We have many pictures in hand just now and didn’t get to “{rejection.name}”. Add it again in a minute.{#case NOT_KEPT}“{rejection.name}” arrived, but we couldn’t store it. Sorry: that was our side. Add it again in a minute.{/switch}")
    String refused(Rejection rejection);
}
