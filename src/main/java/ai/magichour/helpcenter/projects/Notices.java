package ai.magichour.helpcenter.projects;

import java.time.Instant;

/** What support has to say about failures that many had at once. Asked for every page, so it must cost nothing. */
public interface Notices {

    /**
     * A problem that is known.
     *
     * @param sentence what support says of it
     * @param until when it was over; null while it isn't
     */
    record Notice(String sentence, Instant until) {}

    /** What is known about a failure of this tool with this error at this time; null for nothing. Any of them may be null. */
    Notice at(String media, String type, String errorCode, Instant failedAt);

    /** The same for a project; null for one that didn't fail. */
    default Notice of(Project project) {
        return project == null || !"error".equals(project.status)
                ? null
                : at(project.media, project.type, project.errorCode, project.failedAt);
    }
}
