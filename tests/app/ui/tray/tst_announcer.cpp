#include "app/text/session_columns.h"
#include "app/ui/tray/announcer.h"

#include "tests/app/ui/status_builders.h"
#include "tests/fakes/fake_agent.h"
#include "tests/fakes/fake_process.h"
#include "tests/support/test_case.h"

#include <QCoreApplication>
#include <QSignalSpy>

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace app;
using platform::Health;
using platform::PublicStatus;
using platform::StuckSignal;

class FakeNotifier final : public Notifier {
public:
    QList<Notice> shown; ///< what is up
    int shows = 0;

    void show(const Notice &notice) override
    {
        ++shows;
        withdraw(notice.key);
        shown.append(notice);
    }
    void withdraw(const QString &key) override
    {
        shown.removeIf([&key](const Notice &notice) { return notice.key == key; });
    }
};

/// A desktop whose platform and agent answer what the test says.
struct AnnouncerFixture {
    FakeAgent agent;
    FakeClock &clock = agent.clock;
    FakeTransport transport; ///< of the platform
    platform::UserApi api{transport, clock};
    FakeProcesses processes;
    control::ControlClient client{agent.paths(), agent.channels(), clock};
    control::EventFollower events{client.link(), clock};
    Supervisor supervisor{{client, events, clock, processes.factory(), agent.paths(), [] { return AgentStart(); }}};
    StatusMonitor watch{{api, client, events, clock}};
    SessionSource source{api, clock};
    SessionModel model{clock, sessionColumns()};
    StatusAggregator overview{{watch, supervisor, source, model}};
    FakeNotifier notifier;
    Announcer announcer{{overview, model, notifier, clock, [] { return notesNow(); }}};
    QSignalSpy status{&announcer, &Announcer::statusAsked};
    QSignalSpy signIn{&announcer, &Announcer::signInAsked};
    QSignalSpy hostToken{&announcer, &Announcer::hostTokenAsked};
    QSignalSpy session{&announcer, &Announcer::sessionAsked};

    /// The first moments are over, in which nothing is said.
    void passQuiet() { clock.advance(30s); }

    void listSession(Health::Level level)
    {
        SessionRow row{.session = {.id = u"7"_s,
                           .identifier = u"ENG-124"_s,
                           .status = PublicStatus::Working,
                           .statusText = u"working"_s,
                           .startedAt = clock.utcNow() - 12min}};
        row.session.health.level = level;
        if (level == Health::Level::Red)
            row.session.health.stuck = {StuckSignal::ToolLoopStuck};
        model.apply({{row}, {}});
    }

    void refuseKey()
    {
        watch.use({.base = u"https://app.rensei.ai"_s, .hasKey = true});
        transport.answer(Error{.kind = ErrorKind::Unauthorized, .httpStatus = 401, .serverText = u"invalid key"_s});
    }

    void agentSays(control::RegistrationStatus registration)
    {
        control::StatusPayload said{.status = control::DaemonStatus::Ready, .maxSessions = 4, .accepting = true};
        said.registration = control::StatusPayload::Registration{.status = registration};
        Q_EMIT events.statusChanged(said);
    }

    void click(const QString &key) { Q_EMIT notifier.clicked(key, u"token"_s); }
    int clicks() const { return int(status.size() + signIn.size() + hostToken.size() + session.size()); }
};

class AnnouncerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aStuckSessionIsToldAndLeadsToItself()
    {
        AnnouncerFixture stage;
        stage.passQuiet();
        stage.listSession(Health::Level::Red);
        stage.clock.advance(30s - 1ms);
        QVERIFY(stage.notifier.shown.isEmpty());
        stage.clock.advance(1ms);
        QCOMPARE(stage.notifier.shown.size(), 1);
        const Notice notice = stage.notifier.shown.first();
        QCOMPARE(notice.title, u"ENG-124 needs attention"_s);
        QCOMPARE(notice.text, u"red: tool loop stuck"_s);
        QCOMPARE(notice.action, u"Show session"_s);
        stage.click(notice.key);
        QCOMPARE(stage.session.size(), 1);
        QCOMPARE(stage.session.first(), (QVariantList{u"7"_s, u"token"_s}));
        QCOMPARE(stage.clicks(), 1);
    }

    void whatIsNoLongerSoIsTakenBack()
    {
        AnnouncerFixture stage;
        stage.passQuiet();
        stage.listSession(Health::Level::Red);
        stage.clock.advance(30s);
        const QString key = stage.notifier.shown.first().key;
        stage.listSession(Health::Level::Green);
        QVERIFY(stage.notifier.shown.isEmpty());
        stage.click(key); // it was on the screen a moment ago
        QCOMPARE(stage.clicks(), 0);
    }

    void aRefusedKeyLeadsToTheSignIn()
    {
        AnnouncerFixture stage;
        stage.passQuiet();
        stage.refuseKey();
        QCOMPARE(stage.notifier.shown.size(), 1);
        QCOMPARE(stage.notifier.shown.first().title, u"Your key was refused"_s);
        QCOMPARE(stage.notifier.shown.first().action, u"Sign in again"_s);
        stage.click(stage.notifier.shown.first().key);
        QCOMPARE(stage.signIn.size(), 1);
        QCOMPARE(stage.signIn.first(), QVariantList{u"token"_s});
        QCOMPARE(stage.clicks(), 1);
    }

    void anAgentThatIsGoneLeadsToTheStatus()
    {
        AnnouncerFixture stage;
        stage.passQuiet();
        stage.supervisor.start();
        stage.agent.transport.answer(FakeAgent::refused());
        stage.watch.forgetAgent();
        QCOMPARE(stage.supervisor.state(), Supervision::NoProgram);
        stage.clock.advance(10s);
        QCOMPARE(stage.notifier.shown.size(), 1);
        QCOMPARE(stage.notifier.shown.first().title, u"The agent cannot be started"_s);
        QCOMPARE(stage.notifier.shown.first().action, u"Show status"_s);
        stage.click(stage.notifier.shown.first().key);
        QCOMPARE(stage.status.size(), 1);
        QCOMPARE(stage.clicks(), 1);
    }

    void aRefusedRegistrationLeadsToTheRegistration()
    {
        AnnouncerFixture stage;
        stage.passQuiet();
        stage.agentSays(control::RegistrationStatus::NeedsReauth);
        QCOMPARE(stage.overview.board().agent.reason, status::Reason::TokenRefused);
        QCOMPARE(stage.notifier.shown.size(), 1);
        QCOMPARE(stage.notifier.shown.first().action, u"Register this computer"_s);
        stage.click(stage.notifier.shown.first().key);
        QCOMPARE(stage.hostToken.size(), 1);
        QCOMPARE(stage.clicks(), 1);
    }

    void theFirstMomentsAreQuiet()
    {
        AnnouncerFixture stage;
        stage.refuseKey();
        stage.clock.advance(30s - 1ms);
        QCOMPARE(stage.notifier.shows, 0);
        stage.clock.advance(1ms);
        QCOMPARE(stage.notifier.shows, 1);
    }

    void afterSleepItIsQuietAgain()
    {
        AnnouncerFixture stage;
        stage.passQuiet();
        stage.announcer.keepQuiet();
        stage.refuseKey();
        QCOMPARE(stage.notifier.shows, 0);
        stage.clock.advance(30s);
        QCOMPARE(stage.notifier.shows, 1);
    }

    void whatStaysIsToldOnce()
    {
        AnnouncerFixture stage;
        stage.passQuiet();
        stage.refuseKey();
        for (int i = 0; i < 10; ++i) {
            Q_EMIT stage.overview.changed();
            stage.clock.advance(1min);
        }
        QCOMPARE(stage.notifier.shows, 1);
    }

    void aStrangersClickLeadsNowhere()
    {
        AnnouncerFixture stage;
        stage.click(u"account"_s);
        QCOMPARE(stage.clicks(), 0);
    }
};

RENSEI_TEST(AnnouncerTest)

} // namespace rensei::tests

#include "tst_announcer.moc"
