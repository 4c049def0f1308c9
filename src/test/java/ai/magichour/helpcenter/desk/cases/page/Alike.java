package ai.magichour.helpcenter.desk.cases.page;

/** Lets the test of plans see a query. */
public final class Alike {

    public static final String SQL = Failures.ALIKE;

    private Alike() {}
}
