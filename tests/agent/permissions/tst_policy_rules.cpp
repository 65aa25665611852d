#include "agent/permissions/policy.h"
#include "tests/support/test_case.h"

using namespace rensei::permissions;
using namespace Qt::StringLiterals;

/// The rules of the owner.
class PolicyRulesTest : public QObject {
    Q_OBJECT

private:
    static Policy rules()
    {
        using enum Operation;
        return {.preset = Preset::Own,
            .allow = {{Read}, {Edit, u"src/**"_s}, {Execute, u"git *"_s}, {Execute, u"npm test"_s}, {Execute, u"ls*"_s},
                {Read, u"/usr/include/**"_s}, {Fetch}},
            .ask = {{Execute, u"git push *"_s}, {Edit, u"src/*.lock"_s}},
            .deny = {{Execute, u"rm *"_s}, {Read, u"**/.env"_s}, {Execute, u"git push --force*"_s}},
            .otherwise = Verdict::Ask};
    }

    static Verdict judged(const Request &request, Verdict otherwise = Verdict::Ask)
    {
        Policy policy = rules();
        policy.otherwise = otherwise;
        return judge(policy, request, {.workspace = u"/w/s1"_s, .home = u"/home/me"_s}).verdict;
    }

private Q_SLOTS:
    void commands_data()
    {
        QTest::addColumn<QString>("command");
        QTest::addColumn<Verdict>("expected");
        const auto row = [](const char *command, Verdict expected) {
            QTest::newRow(command) << QString::fromUtf8(command) << expected;
        };
        using enum Verdict;
        row("git status", Allow);
        row("git", Allow);
        row("git commit -m 'a b'", Allow);
        row("gitk", Verdict::Ask);
        row("npm test", Allow);
        row("npm test --all", Verdict::Ask);
        row("npm install", Verdict::Ask);
        row("git push", Verdict::Ask);
        row("git push origin x", Verdict::Ask);
        row("git push --force", Verdict::Deny);
        row("rm x", Verdict::Deny);
        row("/bin/rm x", Verdict::Deny);
        row("/tmp/git status", Verdict::Ask); // not the git that the rule means
        row("git status && rm x", Verdict::Deny);
        row("git status; make", Verdict::Ask);
        row("git status | ls", Allow);
        row("git log > out.txt", Allow);
        row("git log > /etc/x", Verdict::Ask);
        row("git log > $X", Verdict::Ask);
        row("git commit -m \"$(rm x)\"", Verdict::Deny);
        row("git commit -m \"$(ls)\"", Verdict::Ask); // what ls prints is not known
        row("git commit -m '$(rm x)'", Allow);
        row("git $X", Verdict::Ask);
        row("bash -c 'rm x'", Verdict::Deny);
        row("env rm x", Verdict::Deny);
        row("find . -exec rm {} +", Verdict::Deny);
        row("if git diff; then ls; fi", Allow);
        row("ls 'x", Verdict::Ask);
        row("A=1 git status", Allow);
    }

    void commands()
    {
        QFETCH(QString, command);
        QFETCH(Verdict, expected);
        QCOMPARE(judged({.operation = Operation::Execute, .command = command}), expected);
        // Where nothing else is allowed, what was asked about because no rule is about it is denied.
        if (expected == Verdict::Deny)
            QCOMPARE(judged({.operation = Operation::Execute, .command = command}, Verdict::Deny), Verdict::Deny);
    }

    void elseDeny()
    {
        const auto execute = [](const char *command) {
            return judged({.operation = Operation::Execute, .command = QString::fromUtf8(command)}, Verdict::Deny);
        };
        QCOMPARE(execute("make"), Verdict::Deny);
        QCOMPARE(execute("git status; make"), Verdict::Deny);
        QCOMPARE(execute("git 'x"), Verdict::Deny);
        QCOMPARE(execute("git status"), Verdict::Allow);
        QCOMPARE(execute("git push"), Verdict::Ask);
        QCOMPARE(judged({.operation = Operation::Think}, Verdict::Deny), Verdict::Deny);
        QCOMPARE(judged({.operation = Operation::Edit, .paths = {u"a"_s}}, Verdict::Deny), Verdict::Deny);
    }

    void paths_data()
    {
        QTest::addColumn<Operation>("operation");
        QTest::addColumn<QStringList>("paths");
        QTest::addColumn<Verdict>("expected");
        const auto row = [](const char *name, Operation operation, QStringList paths, Verdict expected) {
            QTest::newRow(name) << operation << paths << expected;
        };
        using enum Operation;
        row("a read in the workspace", Read, {u"a"_s}, Verdict::Allow);
        row("a read outside", Read, {u"/etc/passwd"_s}, Verdict::Ask);
        row("a read in a folder that is allowed", Read, {u"/usr/include/stdio.h"_s}, Verdict::Allow);
        row("a read that only begins there", Read, {u"/usr/include/../bin/x"_s}, Verdict::Ask);
        row("a file that is denied", Read, {u"/w/s1/a/.env"_s}, Verdict::Deny);
        row("a file that is denied, among others", Read, {u"a"_s, u".env"_s}, Verdict::Deny);
        row("an edit that is allowed", Edit, {u"src/a/b.cpp"_s}, Verdict::Allow);
        row("an edit elsewhere", Edit, {u"README.md"_s}, Verdict::Ask);
        row("an edit that asks", Edit, {u"src/a.lock"_s}, Verdict::Ask);
        row("a star stays in its folder", Edit, {u"src/b/a.lock"_s}, Verdict::Allow);
        row("a removal counts as an edit", Operation::Delete, {u"src/a"_s}, Verdict::Allow);
        row("a search counts as a read", Search, {u"a"_s}, Verdict::Allow);
        row("no path", Edit, {}, Verdict::Ask);
        row("a page", Fetch, {}, Verdict::Allow);
    }

    void paths()
    {
        QFETCH(Operation, operation);
        QFETCH(QStringList, paths);
        QFETCH(Verdict, expected);
        QCOMPARE(judged({.operation = operation, .paths = paths}), expected);
    }

    void withoutRulesTheRestCounts()
    {
        const Policy policy{.preset = Preset::Own, .otherwise = Verdict::Deny};
        QCOMPARE(judge(policy, {.operation = Operation::Read, .paths = {u"a"_s}}, {.workspace = u"/w"_s}).verdict,
            Verdict::Deny);
    }
};

RENSEI_TEST(PolicyRulesTest)
#include "tst_policy_rules.moc"
