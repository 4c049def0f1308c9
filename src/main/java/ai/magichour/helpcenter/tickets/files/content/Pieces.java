package ai.magichour.helpcenter.tickets.files.content;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.WritableByteChannel;
import java.util.ArrayList;
import java.util.List;

/** A file to be: pieces of another, bytes of our own, and zeros, in this order. Only our own bytes are in memory. */
public final class Pieces {

    private static final int BLOCK = 1 << 16;

    /** A piece of the other file, or with no place there {@code own} bytes, or zeros. */
    private record Piece(int from, int length, byte[] own) {}

    private static final int NOWHERE = -1;

    private final List<Piece> pieces = new ArrayList<>();

    /** So many bytes of the other file from there. What follows the piece before makes one piece with it. */
    public Pieces keep(int from, int length) {
        if (endsAt(from)) {
            var last = pieces.remove(pieces.size() - 1);
            pieces.add(new Piece(last.from, last.length + length, null));
        } else {
            pieces.add(new Piece(from, length, null));
        }
        return this;
    }

    /** Whether the last piece is the one before this place. */
    public boolean endsAt(int place) {
        var last = pieces.isEmpty() ? null : pieces.get(pieces.size() - 1);
        return last != null && last.from != NOWHERE && last.from + last.length == place;
    }

    public Pieces add(byte... own) {
        pieces.add(new Piece(NOWHERE, own.length, own));
        return this;
    }

    public Pieces zeros(int length) {
        pieces.add(new Piece(NOWHERE, length, null));
        return this;
    }

    public Pieces addAll(Pieces others) {
        pieces.addAll(others.pieces);
        return this;
    }

    public long length() {
        return pieces.stream().mapToLong(Piece::length).sum();
    }

    /** Writes the file, whose pieces come from {@code from}. */
    public void write(FileChannel from, WritableByteChannel to) throws IOException {
        for (var piece : pieces) {
            if (piece.from != NOWHERE) {
                copy(from, piece, to);
            } else if (piece.own != null) {
                write(ByteBuffer.wrap(piece.own), to);
            } else {
                for (var left = piece.length; left > 0; left -= BLOCK) {
                    write(ByteBuffer.allocate(Math.min(left, BLOCK)), to);
                }
            }
        }
    }

    private static void copy(FileChannel from, Piece piece, WritableByteChannel to) throws IOException {
        for (var done = 0L; done < piece.length; ) {
            var sent = from.transferTo(piece.from + done, piece.length - done, to);
            if (sent <= 0) {
                throw new IOException("A file became shorter while it was copied");
            }
            done += sent;
        }
    }

    private static void write(ByteBuffer bytes, WritableByteChannel to) throws IOException {
        while (bytes.hasRemaining()) {
            to.write(bytes);
        }
    }
}
