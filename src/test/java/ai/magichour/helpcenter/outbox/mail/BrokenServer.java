package ai.magichour.helpcenter.outbox.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A mail server that breaks at one step of the dialogue, in one way, until it is mended. */
class BrokenServer implements AutoCloseable {

    /** Where it breaks: when it should say something, or in the middle of what it is told. */
    enum Step {
        GREETING,
        HELLO,
        LOGIN,
        SENDER,
        READER,
        DATA,
        MIDDLE_OF_THE_LETTER,
        /** The letter is taken and kept, or refused. */
        END_OF_THE_LETTER,
        GOODBYE
    }

    enum Fault {
        HANGS,
        /** It says something all the time and never comes to the point. */
        DRIPS,
        CLOSES,
        RESETS,
        NOT_NOW,
        NEVER;

        boolean isSilent() {
            return this != NOT_NOW && this != NEVER;
        }
    }

    private static final String NOT_NOW = "451 4.3.0 Not now, dear ada@example.com: " + Desk.TEXT;
    private static final String NEVER = "550 5.1.1 <ada@example.com> isn't here: " + Desk.TEXT;

    private final ServerSocket door;
    private final List<String> kept = new CopyOnWriteArrayList<>();
    private final BlockingQueue<Step> broke = new LinkedBlockingQueue<>();
    private volatile Step step;
    private volatile Fault fault;

    BrokenServer() {
        try {
            door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        begin(this::welcome);
    }

    int port() {
        return door.getLocalPort();
    }

    /** Every letter that it took, as it came. */
    List<String> kept() {
        return new ArrayList<>(kept);
    }

    void breaks(Step step, Fault fault) {
        this.fault = fault;
        this.step = step;
    }

    /** Waits until somebody came as far as it is broken. */
    void awaitBreak() throws InterruptedException {
        assertNotNull(broke.poll(60, TimeUnit.SECONDS), "nobody came");
    }

    /** Waits until it has this many letters. */
    synchronized void awaitKept(int count) throws InterruptedException {
        for (var i = 0; i < 60 && kept.size() < count; i++) {
            wait(1_000);
        }
        assertEquals(count, kept.size());
    }

    private synchronized void keep(String letter) {
        kept.add(letter);
        notifyAll();
    }

    void mended() {
        step = null;
    }

    private void welcome() {
        while (!door.isClosed()) {
            try {
                var guest = door.accept();
                begin(() -> new Dialogue(guest).run());
            } catch (IOException closed) {
                return;
            }
        }
    }

    private static void begin(Runnable work) {
        var thread = new Thread(work, "mail server");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() {
        try {
            door.close();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private class Dialogue {
        private final Socket socket;
        private BufferedReader in;
        private boolean isOver;

        Dialogue(Socket socket) {
            this.socket = socket;
        }

        void run() {
            try (socket) {
                in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
                at(Step.GREETING, "220 here");
                for (String line; !isOver && (line = in.readLine()) != null; ) {
                    answer(line);
                }
            } catch (IOException | InterruptedException gone) {
                // the other side is gone, or this one was told to be
            }
        }

        private void answer(String line) throws IOException, InterruptedException {
            switch (line.split("[ :]")[0]) {
                case "EHLO" -> at(Step.HELLO, "250-here\r\n250 AUTH PLAIN");
                case "HELO" -> at(Step.HELLO, "250 here");
                case "AUTH" -> at(Step.LOGIN, "235 welcome");
                case "MAIL" -> at(Step.SENDER, "250 fine");
                case "RCPT" -> at(Step.READER, "250 fine");
                case "DATA" -> {
                    if (at(Step.DATA, "354 go on")) {
                        letter();
                    }
                }
                case "QUIT" -> {
                    at(Step.GOODBYE, "221 bye");
                    isOver = true;
                }
                default -> say("250 fine");
            }
        }

        private void letter() throws IOException, InterruptedException {
            var letter = new StringBuilder();
            for (String line; (line = in.readLine()) != null; ) {
                if (step == Step.MIDDLE_OF_THE_LETTER) {
                    at(Step.MIDDLE_OF_THE_LETTER, "");
                    return;
                }
                if (line.equals(".")) {
                    if (step != Step.END_OF_THE_LETTER || fault.isSilent()) {
                        keep(letter.toString());
                    }
                    at(Step.END_OF_THE_LETTER, "250 taken");
                    return;
                }
                letter.append(line).append('\n');
            }
        }

        /** Says what belongs here, if it isn't here that it breaks. */
        private boolean at(Step here, String words) throws IOException, InterruptedException {
            if (step != here) {
                say(words);
                return true;
            }
            isOver = fault.isSilent();
            broke.add(here);
            switch (fault) {
                case HANGS -> socket.getInputStream().transferTo(OutputStream.nullOutputStream());
                case DRIPS -> {
                    for (var i = 0; i < 1_000; i++) {
                        say("250-and another thing");
                        Thread.sleep(20);
                    }
                }
                case CLOSES -> socket.shutdownOutput();
                case RESETS -> socket.setSoLinger(true, 0);
                case NOT_NOW -> say(NOT_NOW);
                case NEVER -> say(NEVER);
            }
            return false;
        }

        private void say(String words) throws IOException {
            socket.getOutputStream().write((words + "\r\n").getBytes(StandardCharsets.UTF_8));
        }
    }
}
