#include "agent/permissions/policy.h"
#include "tests/support/test_case.h"

using namespace rensei::permissions;
using namespace Qt::StringLiterals;

class PolicyTest : public QObject {
    Q_OBJECT

private:
    static const Place &place()
    {
        static const Place where{.workspace = u"/w/s1"_s, .home = u"/home/me"_s};
        return where;
    }

    static Verdict judged(Preset preset, Operation operation, const QStringList &paths)
    {
        return judge({.preset = preset}, {.operation = operation, .paths = paths}, place()).verdict;
    }

private Q_SLOTS:
    void presets_data()
    {
        QTest::addColumn<Operation>("operation");
        QTest::addColumn<QStringList>("paths");
        QTest::addColumn<Verdict>("careful");
        QTest::addColumn<Verdict>("workspace");
        const auto row = [](const char *name, Operation operation, QStringList paths, Verdict careful,
                             Verdict workspace) { QTest::newRow(name) << operation << paths << careful << workspace; };
        using enum Operation;
        using enum Verdict;
        row("a read in the workspace", Read, {u"/w/s1/a"_s}, Allow, Allow);
        row("a relative path", Read, {u"a/b"_s}, Allow, Allow);
        row("the workspace itself", Read, {u"/w/s1"_s}, Allow, Allow);
        row("a read outside", Read, {u"/etc/passwd"_s}, Verdict::Ask, Verdict::Ask);
        row("a read beside it", Read, {u"/w/s10/a"_s}, Verdict::Ask, Verdict::Ask);
        row("a read above it", Read, {u"/w/s1/../s2"_s}, Verdict::Ask, Verdict::Ask);
        row("a read at home", Read, {u"~/.ssh/id_rsa"_s}, Verdict::Ask, Verdict::Ask);
        row("a read of an unknown file", Read, {}, Verdict::Ask, Verdict::Ask);
        row("a search without a path", Search, {}, Allow, Allow);
        row("an edit in the workspace", Edit, {u"/w/s1/a"_s}, Allow, Allow);
        row("an edit of two files, one outside", Edit, {u"/w/s1/a"_s, u"/etc/b"_s}, Verdict::Ask, Verdict::Ask);
        row("an edit of an unknown file", Edit, {}, Verdict::Ask, Verdict::Ask);
        row("an edit of a hook", Edit, {u".git/hooks/pre-commit"_s}, Verdict::Ask, Verdict::Ask);
        row("a look at git's configuration", Read, {u".git/config"_s}, Allow, Allow);
        row("an edit of what git ignores", Edit, {u".gitignore"_s}, Allow, Allow);
        row("a removal in the workspace", Operation::Delete, {u"a"_s}, Allow, Allow);
        row("a move out of it", Move, {u"a"_s, u"/tmp/a"_s}, Verdict::Ask, Verdict::Ask);
        row("a page", Fetch, {}, Verdict::Ask, Allow);
        row("a thought", Think, {}, Allow, Allow);
        row("another mode", SwitchMode, {}, Verdict::Ask, Verdict::Ask);
        row("something else", Other, {u"/w/s1/a"_s}, Verdict::Ask, Verdict::Ask);
    }

    void presets()
    {
        QFETCH(Operation, operation);
        QFETCH(QStringList, paths);
        QFETCH(Verdict, careful);
        QFETCH(Verdict, workspace);
        QCOMPARE(judged(Preset::Careful, operation, paths), careful);
        QCOMPARE(judged(Preset::Workspace, operation, paths), workspace);
        QCOMPARE(judged(Preset::Autonomous, operation, paths), Verdict::Allow);
        QCOMPARE(judged(Preset::Deny, operation, paths), Verdict::Deny);
    }

    void theDefaultIsTheWorkspace() { QCOMPARE(Policy().preset, Preset::Workspace); }

    void namesArePairedWithValues()
    {
        for (const char *name :
            {"read", "search", "edit", "delete", "move", "execute", "fetch", "think", "switch_mode", "other"}) {
            const QString text = QString::fromLatin1(name);
            QCOMPARE(wireName(parseOperation(text).value()), text);
        }
        QVERIFY(!parseOperation(u"Read"_s));
        QCOMPARE(parsePreset(u"careful"_s), Preset::Careful);
        QVERIFY(!parsePreset(u"own"_s));
    }

    void theStricterCounts()
    {
        const Judgement allow{Verdict::Allow, u"a"_s};
        const Judgement ask{Verdict::Ask, u"b"_s};
        const Judgement deny{Verdict::Deny, u"c"_s};
        QCOMPARE(stricter(allow, ask), ask);
        QCOMPARE(stricter(deny, ask), deny);
        QCOMPARE(stricter(ask, Judgement{Verdict::Ask, u"d"_s}), ask);
    }
};

RENSEI_TEST(PolicyTest)
#include "tst_policy.moc"
