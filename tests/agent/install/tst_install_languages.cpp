// Every sentence of an installation is in the language that the program speaks.
#include "tests/agent/install/played_world.h"
#include "tests/support/marking_translator.h"
#include "tests/support/test_case.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace install;

static Installer::Request byMara()
{
    return {.userKey = secretOf("rsk_user")};
}

/// Names and numbers that stand for themselves where a step shows what is so.
static bool isFact(const PlayedWorld &world, const QString &evidence)
{
    const QStringList facts{u"mara@acme.example, acme"_s, u"Web App (web-app)"_s, u"wkr_1"_s, world.configFile()};
    return evidence.isEmpty() || facts.contains(evidence) || evidence.startsWith(world.home.path());
}

static void compareMarks(const PlayedWorld &world, const PlayedRun &run)
{
    for (const StepChange &change : run.steps) {
        QVERIFY2(isMarked(change.evidence) || isFact(world, change.evidence),
            qPrintable(change.id + u": "_s + change.evidence));
        if (!change.problem)
            continue;
        QVERIFY2(isMarked(change.problem->text), qPrintable(change.problem->text));
        QVERIFY2(isMarked(todoText(*change.problem)), qPrintable(todoText(*change.problem)));
    }
    QVERIFY(run.outcome);
    QVERIFY2(isMarked(run.outcome->text), qPrintable(run.outcome->text));
}

static void compareMarks(const QJsonArray &items, const QString &member)
{
    QVERIFY(!items.isEmpty());
    for (const QJsonValue &item : items)
        QVERIFY2(isMarked(item[member].toString()), qPrintable(item[member].toString()));
}

static void setUpAnotherProgram(const PlayedWorld &world)
{
    QFile file(world.home.filePath(u".donmai/daemon.yaml"_s));
    QVERIFY(QDir(world.home.path()).mkpath(u".donmai"_s) && file.open(QIODevice::WriteOnly));
    QVERIFY(file.write("capacity: {maxConcurrentSessions: 3}\nmachine: {region: home}\n"
                       "orchestrator: {url: https://platform.example, authToken: good_other}\n"
                       "projects:\n  - {id: proj_1, repository: github.com/acme/web}\n")
        > 0);
}

class InstallLanguagesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void thePlan()
    {
        PlayedWorld world;
        setUpAnotherProgram(world);
        for (const auto &[path, install] :
            {std::pair{u""_s, u"npm install other"_s}, {u""_s, u""_s}, {u"/bin/x"_s, u""_s}}) {
            runner::ListedRunner other;
            other.title = u"Other"_s;
            other.path = path;
            other.install = install;
            other.isUnguarded = true;
            world.runners.append(other);
        }
        Installer::Request request = byMara();
        request.isDryRun = true;
        const MarkingTranslator marks;
        const PlayedRun run = tests::install(world, request);
        compareMarks(world, run);
        const QJsonObject plan = planLine(*run.plan);
        compareMarks(plan["steps"_L1].toArray(), u"title"_s);
        QJsonArray writes = plan["writes"_L1].toArray();
        QCOMPARE(writes.takeAt(1)["what"_L1].toString(), world.services->title());
        compareMarks(writes, u"what"_s);
        compareMarks(plan["foreign"_L1].toArray(), u"what"_s);
        for (const QJsonValue &text : plan["foreign"_L1][0]["takes"_L1].toArray())
            QVERIFY2(isMarked(text.toString()), qPrintable(text.toString()));
        QJsonArray runners = plan["choices"_L1]["runners"_L1].toArray();
        runners.removeFirst(); // it can work
        compareMarks(runners, u"problem"_s);
        for (const Undo::Step &step : Undo::steps())
            QVERIFY2(isMarked(step.title), qPrintable(step.title));
    }

    void anInstallationAndItsRemoval()
    {
        PlayedWorld world;
        const MarkingTranslator marks;
        const PlayedRun run = tests::install(world, byMara());
        QVERIFY(run.outcome && run.outcome->ok);
        compareMarks(world, run);
        const PlayedRun again = tests::install(world, byMara());
        compareMarks(world, again);
        compareMarks(world, undo(world, {.mayDrain = true, .revokeKeys = true, .userKey = secretOf("rsk_user")}));
    }

    void whatIsTakenOver()
    {
        PlayedWorld world;
        setUpAnotherProgram(world);
        const MarkingTranslator marks;
        const PlayedRun run
            = tests::install(world, {.import = readForeignSetUp(world.home.filePath(u".donmai"_s), {})});
        QVERIFY(run.outcome && run.outcome->ok);
        QVERIFY2(isMarked(run.evidence(u"import"_s)), qPrintable(run.evidence(u"import"_s)));
        QVERIFY2(isMarked(run.outcome->text), qPrintable(run.outcome->text));
    }

    void problems_data()
    {
        using Break = std::function<void(PlayedWorld &, Installer::Request &)>;
        QTest::addColumn<Break>("spoil");
        const auto row = [](const char *name, const Break &spoil) { QTest::newRow(name) << spoil; };
        const auto answering = [](const QString &call, const Error &error) {
            return [call, error](PlayedWorld &world, Installer::Request &) { world.answers.insert(call, fail(error)); };
        };
        const QString whoami = u"GET /api/cli/whoami"_s;
        row("nobody is signed in", [](PlayedWorld &, Installer::Request &request) { request.userKey = nullptr; });
        row("a refused key", answering(whoami, {.kind = ErrorKind::Unauthorized, .httpStatus = 401}));
        row("offline", answering(whoami, {.kind = ErrorKind::Offline}));
        row("too many requests", answering(whoami, {.kind = ErrorKind::Overloaded, .httpStatus = 429}));
        row("a platform in trouble", answering(whoami, {.kind = ErrorKind::Overloaded, .httpStatus = 503}));
        row("no project", [](PlayedWorld &world, Installer::Request &) { world.projects = {}; });
        row("an unknown project",
            [](PlayedWorld &, Installer::Request &request) { request.wishes.projects = {u"x"_s}; });
        row("no runner", [](PlayedWorld &world, Installer::Request &) { world.runners.first().path.clear(); });
        row("no right to make keys", [](PlayedWorld &world, Installer::Request &) { world.mayMakeKeys = false; });
        row("a keychain that takes nothing",
            [](PlayedWorld &world, Installer::Request &) { world.writeProblem = secrets::StoreProblem::Locked; });
        row("an agent that does not answer",
            [](PlayedWorld &world, Installer::Request &) { world.answersHello = false; });
        row("an agent that does not register",
            [](PlayedWorld &world, Installer::Request &) { world.registers = false; });
        row("no heartbeats", [](PlayedWorld &world, Installer::Request &) { world.answersHeartbeats = false; });
        row("not listed", [](PlayedWorld &world, Installer::Request &) { world.listsHosts = false; });
    }

    void problems()
    {
        using Break = std::function<void(PlayedWorld &, Installer::Request &)>;
        QFETCH(Break, spoil);
        PlayedWorld world;
        Installer::Request request = byMara();
        spoil(world, request);
        const MarkingTranslator marks;
        const PlayedRun run = tests::install(world, request);
        QVERIFY(run.problem());
        compareMarks(world, run);
    }
};

RENSEI_TEST(InstallLanguagesTest)

} // namespace rensei::tests
#include "tst_install_languages.moc"
