package ai.magichour.helpcenter.tickets;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.atomic.AtomicInteger;

/** Between an application and its database: counts what the application says, and acts before one of it gets through. */
final class Tap implements AutoCloseable {

    private final ServerSocket entrance;
    private final int database;
    private final AtomicInteger said = new AtomicInteger();
    private volatile int before = Integer.MAX_VALUE;
    private volatile Runnable act;

    Tap(int database) throws IOException {
        this.database = database;
        entrance = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        daemon(this::accept);
    }

    int port() {
        return entrance.getLocalPort();
    }

    /** From now on counts anew, and does {@code act} before the {@code step}th thing that is said is passed on. */
    void arm(int step, Runnable act) {
        this.act = act;
        before = step;
        said.set(0);
    }

    void disarm() {
        before = Integer.MAX_VALUE;
    }

    int said() {
        return said.get();
    }

    @Override
    public void close() throws IOException {
        entrance.close();
    }

    private void accept() {
        try {
            while (true) {
                var application = entrance.accept();
                var server = new Socket(InetAddress.getLoopbackAddress(), database);
                application.setTcpNoDelay(true);
                server.setTcpNoDelay(true);
                daemon(() -> pass(application, server, true));
                daemon(() -> pass(server, application, false));
            }
        } catch (IOException closed) {
            // The test is over.
        }
    }

    private void pass(Socket from, Socket to, boolean isCounted) {
        try (from;
                to) {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            var buffer = new byte[1 << 16];
            for (int read; (read = in.read(buffer)) >= 0; ) {
                if (isCounted && said.incrementAndGet() == before) {
                    act.run();
                    return;
                }
                out.write(buffer, 0, read);
                out.flush();
            }
        } catch (IOException gone) {
            // One side died, which is what this is for.
        }
    }

    private static void daemon(Runnable work) {
        var thread = new Thread(work, "tap");
        thread.setDaemon(true);
        thread.start();
    }
}
