package ai.magichour.helpcenter.web.live;

/** Says which sessions ended before their token ran out, so that a stream never outlives its own. */
public interface SessionEnds {

    boolean isEnded(String session);
}
