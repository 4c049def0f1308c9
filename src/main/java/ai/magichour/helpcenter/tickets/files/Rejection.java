package ai.magichour.helpcenter.tickets.files;

import ai.magichour.helpcenter.tickets.files.content.Reason;
import ai.magichour.helpcenter.tickets.files.content.Refused;
import ai.magichour.helpcenter.tickets.files.content.Size;

/**
 * A file that wasn't taken. A page says so with {@code {files:refused(rejection)}}.
 *
 * @param name the name that it came with, made safe to read
 * @param size the picture's size where that is the reason, else null
 */
public record Rejection(String name, Reason reason, Size size) {

    Rejection(String name, Refused refused) {
        this(name, refused.reason(), refused.size());
    }

    Rejection(String name, Reason reason) {
        this(name, reason, null);
    }
}
