package ai.magichour.helpcenter.tickets.files.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.UUID;

/** Keeps the bytes of attachments. What isn't there can be removed too, so that an attempt can be made again. */
public interface Store {

    /** Whose attachment it is, and its id. */
    record Key(UUID customer, UUID id) {}

    /** Keeps a copy of the file. When this returns it is there for every node. */
    void put(Key key, Path file) throws IOException;

    /** The bytes as they were put. Fails at once where there are none. */
    InputStream open(Key key) throws IOException;

    void remove(Key key) throws IOException;
}
