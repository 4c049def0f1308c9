package ai.magichour.helpcenter.benchmark;

/** A page and where it is. {@code proof} stands on the right page alone. */
record Visit(Page page, String path, String proof) {

    static Visit of(Application application, String name, String path, String proof) {
        return new Visit(new Page(name, application), path, proof);
    }
}
