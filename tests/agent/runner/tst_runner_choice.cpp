#include "agent/runner/runner_choice.h"
#include "tests/support/test_case.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace rensei::runner;
using namespace Qt::StringLiterals;

using rensei::config::Adapter;

class RunnerChoiceTest : public QObject {
    Q_OBJECT

private:
    static rensei::config::RunnerProfile profile(const QString &name, Adapter adapter, const QString &program)
    {
        return {.name = name, .adapter = adapter, .program = program, .args = {}, .env = {}};
    }

    // "missing" is not installed.
    static rensei::config::Config configured(const QString &defaultRunner = {})
    {
        rensei::config::Config config;
        config.runners
            = {profile(u"gone"_s, Adapter::Rensei, u"missing"_s), profile(u"shell"_s, Adapter::Command, u"sh"_s),
                profile(u"native"_s, Adapter::Rensei, u"nat"_s), profile(u"example"_s, Adapter::Rensei, u"pretend"_s)};
        config.defaultRunner = defaultRunner;
        return config;
    }

    static QString find(const QString &name) { return name == "missing"_L1 ? QString() : u"/found/"_s + name; }

    static rensei::platform::WorkItem hinted(const QStringList &hints)
    {
        rensei::platform::WorkItem item;
        item.runnerHints = hints;
        return item;
    }

private Q_SLOTS:
    void chooses_data()
    {
        QTest::addColumn<QStringList>("hints");
        QTest::addColumn<QString>("defaultRunner");
        QTest::addColumn<QString>("forced");
        QTest::addColumn<QString>("expected");

        QTest::newRow("no hint: the first that is installed") << QStringList() << u""_s << u""_s << u"shell"_s;
        QTest::newRow("no hint: the default") << QStringList() << u"native"_s << u""_s << u"native"_s;
        QTest::newRow("a default that is missing: the first that is installed")
            << QStringList() << u"gone"_s << u""_s << u"shell"_s;
        QTest::newRow("a default that is unknown: the first that is installed")
            << QStringList() << u"nobody"_s << u""_s << u"shell"_s;
        QTest::newRow("a hint that is a name") << QStringList{u"native"_s} << u"shell"_s << u""_s << u"native"_s;
        QTest::newRow("a hint in another case") << QStringList{u"Native"_s} << u"shell"_s << u""_s << u"native"_s;
        QTest::newRow("a hint that is an adapter: the first that is installed")
            << QStringList{u"rensei"_s} << u"shell"_s << u""_s << u"native"_s;
        QTest::newRow("the first hint that fits")
            << QStringList{u"unknown"_s, u"command"_s, u"native"_s} << u""_s << u""_s << u"shell"_s;
        QTest::newRow("a hint whose program is missing is ignored")
            << QStringList{u"gone"_s, u"native"_s} << u""_s << u""_s << u"native"_s;
        QTest::newRow("unknown hints: the default")
            << QStringList{u"unknown"_s, u""_s} << u"native"_s << u""_s << u"native"_s;
        QTest::newRow("the example by its name") << QStringList{u"example"_s} << u""_s << u""_s << u"example"_s;
        QTest::newRow("a forced one wins over all")
            << QStringList{u"shell"_s} << u"shell"_s << u"native"_s << u"native"_s;
        QTest::newRow("a forced one that is missing is not replaced")
            << QStringList() << u"shell"_s << u"gone"_s << u""_s;
        QTest::newRow("a forced one that is unknown") << QStringList() << u"shell"_s << u"nobody"_s << u""_s;
    }

    void chooses()
    {
        QFETCH(QStringList, hints);
        QFETCH(QString, defaultRunner);
        QFETCH(QString, forced);
        QFETCH(QString, expected);
        const auto chosen = chooseRunner(hinted(hints), configured(defaultRunner), forced, find);
        QCOMPARE(chosen ? chosen->name : QString(), expected);
        if (chosen)
            QVERIFY(chosen->program.startsWith(u"/found/"_s));
        if (hints.isEmpty())
            QCOMPARE(hasRunner(configured(defaultRunner), forced, find), !expected.isEmpty());
    }

    void theExampleIsNeverChosenUnlessForced()
    {
        const auto onlyThis = [](const QString &name) { return name == "/bin/agent"_L1 ? name : QString(); };
        rensei::config::Config config;
        QVERIFY(!hasRunner(config, {}, onlyThis));
        config.runners = {exampleProfile(u"/bin/agent"_s)};
        QVERIFY(!hasRunner(config, {}, onlyThis));
        QVERIFY(!chooseRunner(hinted({u"rensei"_s}), config, {}, onlyThis));
    }

    void choosesAmongTheBuiltInAgents_data()
    {
        QTest::addColumn<QStringList>("installed");
        QTest::addColumn<QStringList>("hints");
        QTest::addColumn<QString>("defaultRunner");
        QTest::addColumn<QString>("installedRunner");
        QTest::addColumn<QString>("expected");

        const QStringList all{
            u"claude"_s, u"claude-agent-acp"_s, u"codex"_s, u"codex-acp"_s, u"opencode"_s, u"gemini"_s, u"goose"_s};
        const QStringList none;
        QTest::newRow("the best of all") << all << none << u""_s << u""_s << u"claude"_s;
        QTest::newRow("an adapter of its own before ACP")
            << QStringList{u"codex-acp"_s, u"codex"_s} << none << u""_s << u""_s << u"codex"_s;
        QTest::newRow("ACP where there is nothing else")
            << QStringList{u"gemini"_s, u"codex-acp"_s} << none << u""_s << u""_s << u"codex-acp"_s;
        QTest::newRow("the one chosen at install") << all << none << u""_s << u"gemini"_s << u"gemini"_s;
        QTest::newRow("the default before it") << all << none << u"opencode"_s << u"gemini"_s << u"opencode"_s;
        QTest::newRow("what the work names before both")
            << all << QStringList{u"codex"_s} << u"opencode"_s << u"gemini"_s << u"codex"_s;
        QTest::newRow("a default that is missing")
            << QStringList{u"gemini"_s, u"opencode"_s} << none << u"codex"_s << u"gemini"_s << u"gemini"_s;
        QTest::newRow("another name of it") << all << QStringList{u"openai"_s} << u""_s << u""_s << u"codex"_s;
        QTest::newRow("another name, what is installed of it")
            << QStringList{u"claude-agent-acp"_s, u"opencode"_s} << QStringList{u"Claude-Code"_s} << u"opencode"_s
            << u""_s << u"claude-acp"_s;
        QTest::newRow("by its adapter") << all << QStringList{u"acp"_s} << u""_s << u""_s << u"claude-acp"_s;
        QTest::newRow("one that nobody has seen ask")
            << QStringList{u"goose"_s} << QStringList{u"goose"_s} << u"goose"_s << u"goose"_s << u""_s;
    }

    void choosesAmongTheBuiltInAgents()
    {
        QFETCH(QStringList, installed);
        QFETCH(QStringList, hints);
        QFETCH(QString, defaultRunner);
        QFETCH(QString, installedRunner);
        QFETCH(QString, expected);
        rensei::config::Config config;
        config.defaultRunner = defaultRunner;
        config.installedRunner = installedRunner;
        const auto chosen = chooseRunner(hinted(hints), config, {},
            [&installed](const QString &name) { return installed.contains(name) ? u"/found/"_s + name : QString(); });
        QCOMPARE(chosen ? chosen->name : QString(), expected);
        QVERIFY(!chosen || chosen->needsRepository);
    }

    void anEntryOfTheSameNameReplacesABuiltInAgent()
    {
        rensei::config::Config config;
        config.runners = {profile(u"Claude"_s, Adapter::Claude, u"missing"_s)};
        const auto chosen = chooseRunner(hinted({u"anthropic"_s}), config, {}, find);
        QCOMPARE(chosen->name, u"claude-acp"_s); // the entry is not installed, the built-in one is not used instead
        config.runners[0].program = u"/mine"_s;
        QCOMPARE(chooseRunner(hinted({u"anthropic"_s}), config, {}, find)->program, u"/found//mine"_s);
    }

    void itsOwnerMayAcceptOneThatNobodyHasSeenAsk()
    {
        rensei::config::Config config;
        QVERIFY(!chooseRunner({}, config, u"goose"_s, find));
        config.runners = {profile(u"goose"_s, Adapter::Acp, u"goose"_s)};
        QVERIFY(!chooseRunner({}, config, u"goose"_s, find));
        config.runners[0].acceptUnguarded = true;
        QCOMPARE(chooseRunner({}, config, u"goose"_s, find)->name, u"goose"_s);
        QCOMPARE(chooseRunner(hinted({u"goose"_s}), config, {}, find)->name, u"goose"_s);
    }

    void theExampleNeedsNoConfiguration()
    {
        const auto chosen = chooseRunner({}, {}, u"example"_s, [](const QString &) { return QString(); });
        QVERIFY(chosen.has_value());
        QCOMPARE(chosen->program, QCoreApplication::applicationFilePath());
        QCOMPARE(chosen->args, QStringList{u"example-runner"_s});
        QCOMPARE(chosen->adapter, Adapter::Rensei);
    }

    void findsProgramsByNameAndByAbsolutePath()
    {
        const QString self = QCoreApplication::applicationFilePath();
        QCOMPARE(findProgram(self), self);
        const QByteArray path = qgetenv("PATH");
        qputenv("PATH", QDir::toNativeSeparators(QCoreApplication::applicationDirPath()).toLocal8Bit());
        const QString byName = findProgram(self.section(u'/', -1));
        qputenv("PATH", path);
        QCOMPARE(byName, self);
    }

    void findsNothingRelativeToTheCurrentFolder()
    {
        QTemporaryDir folder;
        const QString before = QDir::currentPath();
        QFile program(folder.filePath(u"planted"_s));
        QVERIFY(program.open(QIODevice::WriteOnly));
        program.close();
        program.setPermissions(program.permissions() | QFileDevice::ExeOwner);
        QDir::setCurrent(folder.path());
        const QByteArray path = qgetenv("PATH");
        const QFileInfo info(folder.path());
        qputenv("PATH", QDir::toNativeSeparators(info.absolutePath()).toLocal8Bit());
        QStringList found;
        for (const QString &name : {u"./planted"_s, u"planted"_s, info.fileName() + u"/planted"_s, QString()})
            found.append(findProgram(name));
        qputenv("PATH", path);
        QDir::setCurrent(before);
        QCOMPARE(found, QStringList(4, QString()));
    }
};

RENSEI_TEST(RunnerChoiceTest)
#include "tst_runner_choice.moc"
