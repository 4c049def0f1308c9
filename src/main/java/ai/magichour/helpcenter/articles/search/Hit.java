package ai.magichour.helpcenter.articles.search;

import java.util.List;

/** Something that a search found, and the piece of its text that shows why. */
public record Hit<T>(T found, List<Piece> excerpt) {

    /** A stretch of the excerpt; marked when it is a word that was searched for. */
    public record Piece(String text, boolean marked) {}
}
