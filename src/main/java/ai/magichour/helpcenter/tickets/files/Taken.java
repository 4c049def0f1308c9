package ai.magichour.helpcenter.tickets.files;

import java.util.List;

/** What became of the files of one post: those that are kept, and the others, each with its reason. */
public record Taken(List<Attachment> kept, List<Rejection> rejected) {}
