package ai.magichour.helpcenter.tickets.files.content;

/** What a file is and which pieces of it are kept. */
public record Plan(Type type, Pieces pieces, Size size) {

    /** Of what is no picture. */
    public Plan(Type type, Pieces pieces) {
        this(type, pieces, null);
    }
}
