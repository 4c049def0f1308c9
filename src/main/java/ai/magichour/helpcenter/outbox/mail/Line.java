package ai.magichour.helpcenter.outbox.mail;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import javax.net.SocketFactory;

/** The one connection of a dialogue, which can be cut from another thread whatever it is waiting for. */
class Line extends SocketFactory implements AutoCloseable {

    private Socket socket;
    private boolean isCut;

    @Override
    public synchronized Socket createSocket() throws IOException {
        if (isCut || socket != null) {
            throw new IOException("this dialogue is over");
        }
        socket = new Socket();
        return socket;
    }

    @Override
    public synchronized void close() {
        isCut = true;
        try {
            if (socket != null) {
                socket.close();
            }
        } catch (IOException closed) {
            // which is what we want
        }
    }

    @Override
    public Socket createSocket(String host, int port) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress localHost, int localPort) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Socket createSocket(InetAddress host, int port) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Socket createSocket(InetAddress address, int port, InetAddress localAddress, int localPort) {
        throw new UnsupportedOperationException();
    }
}
