#include "app/text/notice_text.h"
#include "app/text/session_columns.h"
#include "app/ui/tray/announcer.h"

#include "tests/app/ui/status_builders.h"
#include "tests/app/ui/tray/fake_notifier.h"
#include "tests/fakes/fake_agent.h"
#include "tests/fakes/fake_process.h"
#include "tests/support/test_case.h"

#include <QCoreApplication>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <algorithm>

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace app;
using platform::Health;
using platform::PublicStatus;
using platform::StuckSignal;

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
    StatusMonitor monitor{{api, client, events, clock}};
    SessionSource source{api, clock};
    SessionModel model{clock, sessionColumns()};
    Approvals approvals{client};
    QTemporaryDir folder;
    Settings settings{folder.filePath(u"settings.ini"_s)};
    AttentionList attention{{monitor, model, approvals, settings, agent.clock}};
    StatusAggregator aggregator{{monitor, supervisor, source, attention, model}};
    FakeNotifier notifier;
    NoticeChoices choices;
    Announcer::Seen seen;
    Announcer announcer{{aggregator, attention, model, approvals, notifier, clock, [] { return noticesNow(); },
        [this] { return choices; }, [this] { return seen; }}};
    QSignalSpy status{&announcer, &Announcer::statusRequested};
    QSignalSpy signIn{&announcer, &Announcer::signInRequested};
    QSignalSpy hostToken{&announcer, &Announcer::hostTokenRequested};
    QSignalSpy session{&announcer, &Announcer::sessionRequested};

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

    /// A session of the agent waits for these answers.
    void ask(const QStringList &ids)
    {
        control::SessionPayload asking{.sessionId = u"s1"_s};
        asking.waiting = control::SessionPayload::Waiting{.why = u"approval"_s};
        QList<control::ApprovalPayload> all;
        for (const QString &id : ids)
            all.append({.id = id,
                .sessionId = u"s1"_s,
                .issueIdentifier = u"ENG-124"_s,
                .operation = u"execute"_s,
                .command = u"git push"_s});
        approvals.apply({asking});
        agent.turn();
        agent.sayHello();
        agent.turn();
        agent.transport.answer(http::Response{.status = 200, .root = toJson(all)});
        agent.turn();
    }

    void refuseKey()
    {
        monitor.use({.serverUrl = u"https://app.rensei.ai"_s, .hasKey = true});
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
        AnnouncerFixture fixture;
        fixture.passQuiet();
        fixture.listSession(Health::Level::Red);
        fixture.clock.advance(30s - 1ms);
        QVERIFY(fixture.notifier.shown.isEmpty());
        fixture.clock.advance(1ms);
        QCOMPARE(fixture.notifier.shown.size(), 1);
        const Notice notice = fixture.notifier.shown.first();
        QCOMPARE(notice.title, u"ENG-124 needs attention"_s);
        QCOMPARE(notice.text, u"red: tool loop stuck"_s);
        QCOMPARE(notice.action, u"Show session"_s);
        fixture.click(notice.key);
        QCOMPARE(fixture.session.size(), 1);
        QCOMPARE(fixture.session.first(), (QVariantList{u"7"_s, u"token"_s}));
        QCOMPARE(fixture.clicks(), 1);
    }

    void aQuestionIsAnsweredFromItsNotice_data()
    {
        QTest::addColumn<QString>("button");
        QTest::addColumn<QString>("decision");
        QTest::newRow("allowed") << u"Allow once"_s << u"allow"_s;
        QTest::newRow("rejected") << u"Reject"_s << u"reject"_s;
    }

    void aQuestionIsAnsweredFromItsNotice()
    {
        QFETCH(QString, button);
        AnnouncerFixture fixture;
        fixture.passQuiet();
        fixture.ask({u"a1"_s});
        const Notice notice = fixture.notifier.shown.first();
        const auto found = std::ranges::find(notice.buttons, button, &Notice::Button::text);
        QVERIFY(found != notice.buttons.end());
        fixture.agent.transport.sent.clear();
        Q_EMIT fixture.notifier.pressed(notice.key, found->id);
        fixture.agent.turn();
        QCOMPARE(fixture.agent.transport.sent.size(), 1);
        QCOMPARE(fixture.agent.transport.sent.first().path, u"/api/daemon/approvals/a1"_s);
        const QJsonObject body = fixture.agent.transport.sent.first().body.value_or(QJsonObject());
        QTEST(body["decision"_L1].toString(), "decision");
        QVERIFY(!body["remember"_L1].toBool());
        fixture.agent.transport.answer(200, {{u"ok"_s, true}});
        fixture.agent.turn();
        QVERIFY(fixture.notifier.shown.isEmpty());
        QCOMPARE(fixture.clicks(), 0);
    }

    void anAnswerFromANoticeThatDoesNotArriveIsTold()
    {
        AnnouncerFixture fixture;
        fixture.passQuiet();
        QSignalSpy failed(&fixture.announcer, &Announcer::answerFailed);
        fixture.ask({u"a1"_s});
        const Notice notice = fixture.notifier.shown.first();
        Q_EMIT fixture.notifier.pressed(notice.key, notice.buttons.last().id);
        fixture.agent.turn();
        fixture.agent.transport.answer(FakeAgent::status(410));
        fixture.agent.turn();
        QCOMPARE(failed.size(), 1);
        QCOMPARE(failed.first().first().value<Approvals::Problem>(), Approvals::Problem::Closed);
    }

    void aLatePressDoesNothingAndSaysSo()
    {
        AnnouncerFixture fixture;
        fixture.passQuiet();
        fixture.ask({u"a1"_s});
        const Notice notice = fixture.notifier.shown.first();
        fixture.agent.transport.sent.clear();
        QSignalSpy requested(&fixture.announcer, &Announcer::attentionRequested);
        // The notice goes with its question, but somebody may press it in that very moment.
        connect(&fixture.approvals, &Approvals::changed, this,
            [&] { Q_EMIT fixture.notifier.pressed(notice.key, notice.buttons.last().id); });
        const QSignalBlocker attention(fixture.attention);
        fixture.approvals.clear();
        fixture.agent.turn();
        QVERIFY(fixture.agent.transport.sent.isEmpty());
        QCOMPARE(requested.size(), 1);
        QCOMPARE(requested.first().first().toString(), u"question a1"_s);
    }

    void whatANoticeCannotShowWholeIsNotAnsweredThere_data()
    {
        QTest::addColumn<QString>("command");
        QTest::newRow("long") << QString(500, u'x');
        QTest::newRow("several lines") << u"cd /\nrm -r ."_s;
        QTest::newRow("nothing") << QString();
    }

    void whatANoticeCannotShowWholeIsNotAnsweredThere()
    {
        QFETCH(QString, command);
        control::ApprovalPayload asked{.id = u"a1"_s, .sessionId = u"s1"_s, .operation = u"execute"_s};
        asked.command = command;
        const Notice notice = NoticeText::of({.key = u"k"_s, .kind = NoticeKind::ApprovalOpen}, asked);
        QVERIFY(notice.buttons.isEmpty());
        QCOMPARE(notice.action, u"Answer…"_s);
    }

    void aQuestionIsToldWithWhatIsAskedAndLeadsToIt()
    {
        AnnouncerFixture fixture;
        fixture.passQuiet();
        QSignalSpy requested(&fixture.announcer, &Announcer::attentionRequested);
        fixture.ask({u"a1"_s});
        QCOMPARE(fixture.notifier.shown.size(), 1);
        const Notice notice = fixture.notifier.shown.first();
        QCOMPARE(notice.title, u"ENG-124 waits for you: Run a command?"_s);
        QCOMPARE(notice.text, u"git push"_s);
        fixture.click(notice.key);
        QCOMPARE(requested.size(), 1);
        QCOMPARE(requested.first(), (QVariantList{u"question a1"_s, u"token"_s}));
        fixture.approvals.clear();
        QVERIFY(fixture.notifier.shown.isEmpty());
    }

    void whoLooksAtTheQuestionsNeedsNoNotice()
    {
        AnnouncerFixture fixture;
        fixture.passQuiet();
        fixture.seen.hasAttention = true;
        fixture.ask({u"a1"_s});
        QCOMPARE(fixture.notifier.shows, 0);
    }

    void whoReadsOfASessionNeedsNoNoticeOfIt()
    {
        AnnouncerFixture fixture;
        fixture.passQuiet();
        fixture.seen.session = u"7"_s;
        fixture.seen.localSession = u"s1"_s;
        fixture.listSession(Health::Level::Red);
        fixture.ask({u"a1"_s});
        fixture.clock.advance(1min);
        QCOMPARE(fixture.notifier.shows, 0);
        // What somebody left without an answer is told; what was read is known.
        fixture.seen = {};
        fixture.announcer.update();
        QCOMPARE(fixture.notifier.shown.size(), 1);
        QCOMPARE(fixture.notifier.shown.first().text, u"git push"_s);
    }

    void whoHasTheStatusBeforeThemNeedsNoNoticeOfIt()
    {
        AnnouncerFixture fixture;
        fixture.passQuiet();
        fixture.seen.hasStatus = true;
        fixture.refuseKey();
        fixture.seen = {};
        fixture.clock.advance(1h);
        fixture.announcer.update();
        QCOMPARE(fixture.notifier.shows, 0);
    }

    void anotherLanguageRepeatsNothing()
    {
        AnnouncerFixture fixture;
        fixture.passQuiet();
        fixture.refuseKey();
        QCOMPARE(fixture.notifier.shows, 1);
        Announcer other(
            {fixture.aggregator, fixture.attention, fixture.model, fixture.approvals, fixture.notifier, fixture.clock,
                [] { return noticesNow(); }, [&fixture] { return fixture.choices; }, [] { return Announcer::Seen(); }});
        other.remember(fixture.announcer.memory());
        fixture.clock.advance(29min);
        other.update();
        QCOMPARE(fixture.notifier.shows, 1);
    }

    void aFailureIsToldOnlyWhenItIsNew()
    {
        AnnouncerFixture fixture;
        fixture.passQuiet();
        const auto failed = [&fixture](const QString &id, std::chrono::seconds ago) {
            return SessionRow{.session = {.id = id,
                                  .identifier = u"ENG-"_s + id,
                                  .status = PublicStatus::Failed,
                                  .startedAt = fixture.clock.utcNow() - ago - 1min,
                                  .duration = 60s}};
        };
        fixture.model.apply({{failed(u"1"_s, 1h), failed(u"2"_s, 1s)}, {}});
        fixture.clock.advance(30s);
        QCOMPARE(fixture.notifier.shown.size(), 1);
        QCOMPARE(fixture.notifier.shown.first().title, u"ENG-2 failed"_s);
        fixture.click(fixture.notifier.shown.first().key);
        QCOMPARE(fixture.session.first(), (QVariantList{u"2"_s, u"token"_s}));
    }

    void whatIsNoLongerSoIsTakenBack()
    {
        AnnouncerFixture fixture;
        fixture.passQuiet();
        fixture.listSession(Health::Level::Red);
        fixture.clock.advance(30s);
        const QString key = fixture.notifier.shown.first().key;
        fixture.listSession(Health::Level::Green);
        QVERIFY(fixture.notifier.shown.isEmpty());
        fixture.click(key); // it was on the screen a moment ago
        QCOMPARE(fixture.clicks(), 0);
    }

    void aRefusedKeyLeadsToTheSignIn()
    {
        AnnouncerFixture fixture;
        fixture.passQuiet();
        fixture.refuseKey();
        QCOMPARE(fixture.notifier.shown.size(), 1);
        QCOMPARE(fixture.notifier.shown.first().title, u"Your key was refused"_s);
        QCOMPARE(fixture.notifier.shown.first().action, u"Sign in again"_s);
        fixture.click(fixture.notifier.shown.first().key);
        QCOMPARE(fixture.signIn.size(), 1);
        QCOMPARE(fixture.signIn.first(), QVariantList{u"token"_s});
        QCOMPARE(fixture.clicks(), 1);
    }

    void anAgentThatIsGoneLeadsToTheStatus()
    {
        AnnouncerFixture fixture;
        fixture.passQuiet();
        fixture.supervisor.start();
        fixture.agent.transport.answer(FakeAgent::refused());
        fixture.monitor.forgetAgent();
        QCOMPARE(fixture.supervisor.state(), Supervision::NoProgram);
        fixture.clock.advance(10s);
        QCOMPARE(fixture.notifier.shown.size(), 1);
        QCOMPARE(fixture.notifier.shown.first().title, u"The agent cannot be started"_s);
        QCOMPARE(fixture.notifier.shown.first().action, u"Show status"_s);
        fixture.click(fixture.notifier.shown.first().key);
        QCOMPARE(fixture.status.size(), 1);
        QCOMPARE(fixture.clicks(), 1);
    }

    void aRefusedRegistrationLeadsToTheRegistration()
    {
        AnnouncerFixture fixture;
        fixture.passQuiet();
        fixture.agentSays(control::RegistrationStatus::NeedsReauth);
        QCOMPARE(fixture.aggregator.summary().agent.reason, status::Reason::TokenRefused);
        QCOMPARE(fixture.notifier.shown.size(), 1);
        QCOMPARE(fixture.notifier.shown.first().action, u"Renew registration"_s);
        fixture.click(fixture.notifier.shown.first().key);
        QCOMPARE(fixture.hostToken.size(), 1);
        QCOMPARE(fixture.clicks(), 1);
    }

    void theFirstMomentsAreQuiet()
    {
        AnnouncerFixture fixture;
        fixture.refuseKey();
        fixture.clock.advance(30s - 1ms);
        QCOMPARE(fixture.notifier.shows, 0);
        fixture.clock.advance(1ms);
        QCOMPARE(fixture.notifier.shows, 1);
    }

    void quietHoursAreQuietAndThenItIsTold()
    {
        AnnouncerFixture fixture;
        fixture.passQuiet();
        const QTime now = toDateTime(fixture.clock.utcNow()).toLocalTime().time();
        fixture.choices = {.isQuietAtNight = true, .quietHours = {now.addSecs(-60), now.addSecs(60)}};
        fixture.refuseKey();
        fixture.clock.advance(60s - 1ms);
        QCOMPARE(fixture.notifier.shows, 0);
        fixture.clock.advance(1ms);
        QCOMPARE(fixture.notifier.shows, 1);
    }

    void whatWasTurnedOffIsTakenBack()
    {
        AnnouncerFixture fixture;
        fixture.passQuiet();
        fixture.refuseKey();
        QCOMPARE(fixture.notifier.shown.size(), 1);
        fixture.choices.computer = false;
        fixture.announcer.update();
        QVERIFY(fixture.notifier.shown.isEmpty());
    }

    void aStormIsOneDigestThatLeadsToTheList()
    {
        AnnouncerFixture fixture;
        fixture.passQuiet();
        QSignalSpy requested(&fixture.announcer, &Announcer::attentionRequested);
        fixture.ask({u"a1"_s, u"a2"_s, u"a3"_s, u"a4"_s, u"a5"_s, u"a6"_s});
        QCOMPARE(fixture.notifier.shown.size(), 5);
        const Notice digest = fixture.notifier.shown.last();
        QCOMPARE(digest.title, u"2 more thing(s) need you"_s);
        QCOMPARE(digest.action, u"Show them"_s);
        fixture.click(digest.key);
        QCOMPARE(requested.first(), (QVariantList{QString(), u"token"_s}));
    }

    void afterSleepItIsQuietAgain()
    {
        AnnouncerFixture fixture;
        fixture.passQuiet();
        fixture.announcer.keepQuiet();
        fixture.refuseKey();
        QCOMPARE(fixture.notifier.shows, 0);
        fixture.clock.advance(30s);
        QCOMPARE(fixture.notifier.shows, 1);
    }

    void whatStaysIsToldOnce()
    {
        AnnouncerFixture fixture;
        fixture.passQuiet();
        fixture.refuseKey();
        for (int i = 0; i < 10; ++i) {
            Q_EMIT fixture.aggregator.changed();
            fixture.clock.advance(1min);
        }
        QCOMPARE(fixture.notifier.shows, 1);
    }

    void aStrangersClickLeadsNowhere()
    {
        AnnouncerFixture fixture;
        fixture.click(u"account"_s);
        QCOMPARE(fixture.clicks(), 0);
    }
};

RENSEI_TEST(AnnouncerTest)

} // namespace rensei::tests

#include "tst_announcer.moc"
