#include "tests/app/ui/tray/announcer_fixture.h"
#include "tests/support/test_case.h"

#include <QCoreApplication>

#include <algorithm>

namespace rensei::tests {

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
