#include "app/backend/setup_run.h"

#include "tests/fakes/fake_clock.h"
#include "tests/fakes/fake_process.h"
#include "tests/support/test_case.h"

#include <QCoreApplication>
#include <QSignalSpy>

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace app;
using Verb = SetupRun::Verb;
using SetupTrouble = SetupRun::Trouble;

static constexpr auto planLine = R"({"type":"plan","steps":[{"id":"account"},{"id":"worker"}]})"
                                 "\n";

/// A SetupRun with a played program.
struct SetupRunFixture {
    FakeClock clock;
    FakeProcesses processes;
    ProcessStart command{u"/opt/rensei-agent"_s, {u"--state-dir"_s, u"/s"_s}, {u"LANG=C"_s}, {}};
    std::function<void()> pendingRoom; ///< what goes on when room is made
    bool makesRoomAtOnce = true;
    QList<bool> afterwards; ///< whether the agent was removed
    SetupRun run{{processes.factory(), clock, [this] { return command; },
        [this](std::function<void()> then) {
            if (makesRoomAtOnce)
                return then();
            pendingRoom = std::move(then);
        },
        [this](bool isRemoved) { afterwards.append(isRemoved); }}};
    QSignalSpy ended{&run, &SetupRun::ended};

    ProcessRecord &process() { return *processes.made.last(); }
    void write(const QByteArray &bytes) { Q_EMIT process().process->output(bytes); }
    static SharedSecret secret(const char *text) { return share(Secret(QByteArray(text))); }
};

class SetupRunTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keysGoToStandardInputOnly()
    {
        SetupRunFixture s;
        s.run.start({.verb = Verb::Install,
            .userKey = s.secret("rsk_made_up"),
            .hostToken = s.secret("rsp_made_up"),
            .projects = {u"web-shop"_s, u"website"_s},
            .runner = u"claude"_s,
            .permissions = u"careful"_s});
        QCOMPARE(s.process().start.program, u"/opt/rensei-agent"_s);
        QCOMPARE(s.process().start.arguments,
            (QStringList{u"install"_s, u"--json"_s, u"--ends-with-input"_s, u"--token-stdin"_s, u"--host-token-stdin"_s,
                u"--project"_s, u"web-shop"_s, u"--project"_s, u"website"_s, u"--runner"_s, u"claude"_s,
                u"--permissions"_s, u"careful"_s, u"--state-dir"_s, u"/s"_s}));
        QCOMPARE(s.process().written, "rsk_made_up\nrsp_made_up\n"_ba);
        QVERIFY(!s.process().inputClosed); // its end would cancel
    }

    void anotherSetUpIsTakenOverForItsOwnPlatform()
    {
        SetupRunFixture s;
        s.run.start({.verb = Verb::Install, .importFrom = u"/home/m/.donmai"_s, .platform = u"https://a.example"_s});
        QCOMPARE(s.process().start.arguments,
            (QStringList{u"install"_s, u"--json"_s, u"--ends-with-input"_s, u"--import"_s, u"/home/m/.donmai"_s,
                u"--state-dir"_s, u"/s"_s, u"--platform"_s, u"https://a.example"_s}));
    }

    void aDryRunOnlyLooks()
    {
        SetupRunFixture s;
        s.makesRoomAtOnce = false;
        s.run.start({.verb = Verb::Install, .isDryRun = true});
        QCOMPARE(s.process().start.arguments.mid(0, 4),
            (QStringList{u"install"_s, u"--json"_s, u"--ends-with-input"_s, u"--dry-run"_s}));
        s.process().process->end(0);
        QVERIFY(s.afterwards.isEmpty());
    }

    void stepsAreFollowedToTheEnd()
    {
        SetupRunFixture s;
        s.run.start({});
        s.write(planLine);
        QVERIFY(s.run.isRunning());
        s.write(R"({"type":"step","id":"worker","state":"done",)");
        QCOMPARE(s.run.state().find(u"worker"_s)->state, SetupStep::State::Pending);
        s.write("\"evidence\":\"wkr_9\"}\nnoise\n");
        QCOMPARE(s.run.state().find(u"worker"_s)->evidence, u"wkr_9"_s);
        s.write("{\"type\":\"finished\",\"ok\":true}\n");
        QVERIFY(s.process().inputClosed);
        QVERIFY(!s.run.isGood()); // it runs still
        s.process().process->end(0);
        QVERIFY(s.run.isGood());
        QCOMPARE(s.run.trouble(), SetupTrouble::None);
        QCOMPARE(s.ended.size(), 1);
        QCOMPARE(s.afterwards, QList<bool>{false});
    }

    void theLastLineNeedsNoEnd()
    {
        SetupRunFixture s;
        s.run.start({});
        s.write(R"({"type":"finished","ok":true})");
        s.process().process->end(0);
        QVERIFY(s.run.isGood());
    }

    void cancelingEndsTheInputAndWaitsForWhatIsTakenBack()
    {
        SetupRunFixture s;
        s.run.start({});
        s.write(planLine);
        s.run.cancel();
        QVERIFY(s.process().inputClosed && s.run.isRunning() && s.run.isCancelling());
        s.write("{\"type\":\"step\",\"id\":\"worker\",\"state\":\"undone\"}\n"
                "{\"type\":\"finished\",\"ok\":false,\"cancelled\":true}\n");
        s.process().process->end(130);
        QVERIFY(s.run.state().finished->isCancelled);
        QCOMPARE(s.run.state().undoneCount(), 1);
        QCOMPARE(s.run.trouble(), SetupTrouble::None);
    }

    void aRollbackThatHangsIsEnded()
    {
        SetupRunFixture s;
        s.run.start({});
        s.write(planLine);
        s.run.cancel();
        s.clock.advance(61s);
        QVERIFY(!s.run.isRunning());
        QCOMPARE(s.run.trouble(), SetupTrouble::TimedOut);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QVERIFY(!s.process().process); // its destructor ends the program
    }

    void aMissingProgramIsTold()
    {
        SetupRunFixture s;
        s.command.program.clear();
        s.run.start({});
        QVERIFY(s.run.isRunning());
        s.clock.advance(0ms);
        QCOMPARE(s.run.trouble(), SetupTrouble::NoProgram);
        QCOMPARE(s.ended.size(), 1);
    }

    void aProgramThatDoesNotStartIsTold()
    {
        SetupRunFixture s;
        s.run.start({});
        Q_EMIT s.process().process->failedToStart(Error{});
        QCOMPARE(s.run.trouble(), SetupTrouble::NoProgram);
    }

    void aProgramThatEndsWithoutAResultIsTold()
    {
        SetupRunFixture s;
        s.run.start({});
        Q_EMIT s.process().process->errorOutput("rensei-agent: unknown verb: install\n");
        s.process().process->end(2);
        QCOMPARE(s.run.trouble(), SetupTrouble::Broken);
        QCOMPARE(s.run.errors(), u"unknown verb: install"_s);
        QVERIFY(!s.run.isGood());
    }

    void aCrashIsTold()
    {
        SetupRunFixture s;
        s.run.start({});
        s.write(planLine);
        Q_EMIT s.process().process->ended(ProcessExit{.crashed = true, .code = 0});
        QCOMPARE(s.run.trouble(), SetupTrouble::Broken);
        QCOMPARE(s.run.state().steps.size(), 2); // what is known stays
    }

    void silenceHasADeadline()
    {
        SetupRunFixture s;
        s.run.start({});
        for (int i = 0; i < 5; ++i) {
            s.clock.advance(170s);
            s.write("{}\n"); // it lives
        }
        QVERIFY(s.run.isRunning());
        s.clock.advance(181s);
        QCOMPARE(s.run.trouble(), SetupTrouble::TimedOut);
    }

    void sessionsMayTakeLongToDrain()
    {
        SetupRunFixture s;
        s.run.start({.verb = Verb::Uninstall});
        s.clock.advance(11min);
        QVERIFY(s.run.isRunning());
        s.write("{\"type\":\"finished\",\"ok\":true}\n");
        s.process().process->end(0);
        QCOMPARE(s.afterwards, QList<bool>{true});
    }

    void theOffersOfARemovalAreOptions()
    {
        SetupRunFixture s;
        s.run.start({.verb = Verb::Uninstall, .revokesKey = true, .deletesData = true});
        QCOMPARE(s.process().start.arguments.mid(0, 6),
            (QStringList{u"uninstall"_s, u"--json"_s, u"--ends-with-input"_s, u"--yes"_s, u"--revoke-key"_s,
                u"--delete-data"_s}));
    }

    void roomIsMadeFirst()
    {
        SetupRunFixture s;
        s.makesRoomAtOnce = false;
        s.run.start({});
        QVERIFY(s.run.isRunning() && s.processes.made.isEmpty());
        s.pendingRoom();
        QCOMPARE(s.processes.made.size(), 1);
    }

    void canceledBeforeThereIsRoomNothingIsStarted()
    {
        SetupRunFixture s;
        s.makesRoomAtOnce = false;
        s.run.start({});
        s.run.cancel();
        s.pendingRoom();
        QVERIFY(s.processes.made.isEmpty() && !s.run.isRunning());
        QVERIFY(s.run.state().finished->isCancelled);
        QCOMPARE(s.afterwards, QList<bool>{false});
    }

    void aLineWithoutEndIsNotKept()
    {
        SetupRunFixture s;
        s.run.start({});
        for (int i = 0; i < 40; ++i)
            s.write(QByteArray(100'000, 'x'));
        s.write("\n{\"type\":\"finished\",\"ok\":true}\n");
        s.process().process->end(0);
        QVERIFY(s.run.isGood());
    }

    void aNewRunForgetsTheOneBefore()
    {
        SetupRunFixture s;
        s.run.start({.verb = Verb::Install, .isDryRun = true});
        s.write(planLine);
        s.run.start({.verb = Verb::Install});
        QVERIFY(s.run.state().steps.isEmpty() && s.ended.isEmpty());
        QCOMPARE(s.processes.made.size(), 2);
    }
};

RENSEI_TEST(SetupRunTest)

} // namespace rensei::tests

#include "tst_setup_run.moc"
