package ai.magichour.helpcenter.web;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.logging.ErrorManager;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/** Everything that was logged while it was open, with stack traces. */
public final class LogBook extends Handler implements AutoCloseable {

    private final StringBuffer written = new StringBuffer();
    private final SimpleFormatter formatter = new SimpleFormatter();

    private LogBook() {
        setErrorManager(new ErrorManager());
        setLevel(Level.ALL);
    }

    public static LogBook open() {
        var book = new LogBook();
        Logger.getLogger("").addHandler(book);
        return book;
    }

    public String text() {
        return written.toString();
    }

    @Override
    public void publish(LogRecord entry) {
        var text = new StringWriter();
        text.append(entry.getLoggerName()).append(' ').append(message(entry)).append('\n');
        if (entry.getThrown() != null) {
            entry.getThrown().printStackTrace(new PrintWriter(text));
        }
        written.append(text);
    }

    private String message(LogRecord entry) {
        return entry instanceof org.jboss.logmanager.ExtLogRecord extended
                ? extended.getFormattedMessage()
                : formatter.formatMessage(entry);
    }

    @Override
    public void flush() {}

    @Override
    public void close() {
        Logger.getLogger("").removeHandler(this);
    }
}
