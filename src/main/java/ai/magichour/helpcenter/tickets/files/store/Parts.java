package ai.magichour.helpcenter.tickets.files.store;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;

/** Parts one after another as one stream; the next is asked for when the one before has been read. */
final class Parts extends InputStream {

    /** Where parts come from, by their number from 0; null after the last. */
    interface Source {
        byte[] part(int number) throws IOException;
    }

    private final Source source;
    private byte[] part;
    private int number;
    private int at;

    Parts(Source source) throws IOException {
        this.source = source;
        part = source.part(0);
        if (part == null) {
            throw new FileNotFoundException("There are no bytes");
        }
    }

    @Override
    public int read() throws IOException {
        return hasMore() ? part[at++] & 0xFF : -1;
    }

    @Override
    public int read(byte[] to, int from, int most) throws IOException {
        if (!hasMore()) {
            return -1;
        }
        var length = Math.min(most, part.length - at);
        System.arraycopy(part, at, to, from, length);
        at += length;
        return length;
    }

    private boolean hasMore() throws IOException {
        if (part != null && at == part.length) {
            part = source.part(++number);
            at = 0;
        }
        return part != null;
    }
}
