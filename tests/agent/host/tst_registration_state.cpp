#include "agent/host/registration_state.h"

#include "tests/support/test_case.h"

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace rensei::host;
using enum LinkEffect;

static constexpr Link allLinks[] = {Link::NeedsToken, Link::Resuming, Link::Registering, Link::Waiting, Link::Refused,
    Link::Online, Link::Doubted, Link::Refreshing, Link::Confirming, Link::Reregistering, Link::Left};

static constexpr LinkEvent allEvents[] = {LinkEvent::TokenGiven, LinkEvent::TokenMissing, LinkEvent::ResumeAsked,
    LinkEvent::Registered, LinkEvent::RegisterFailed, LinkEvent::RegisterRefused, LinkEvent::Refreshed,
    LinkEvent::RefreshFailed, LinkEvent::RefreshRefused, LinkEvent::RefreshDue, LinkEvent::RetryDue, LinkEvent::Beat,
    LinkEvent::WorkerMissing, LinkEvent::TokenRefused, LinkEvent::LeaveAsked};

class LinkStateTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sentences_data()
    {
        QTest::addColumn<Link>("link");
        QTest::addColumn<LinkEvent>("event");
        QTest::addColumn<LinkStep>("expected");
        const auto row
            = [](const char *sentence, Link link, LinkEvent event, Link next, const QList<LinkEffect> &effects = {}) {
                  QTest::newRow(sentence) << link << event << LinkStep{next, effects};
              };
        using L = Link;
        using E = LinkEvent;
        row("a token makes a host register", L::NeedsToken, E::TokenGiven, L::Registering, {Register});
        row("a former worker id is taken up again", L::NeedsToken, E::ResumeAsked, L::Resuming, {Refresh});
        row("one that was taken up is online", L::Resuming, E::Refreshed, L::Online, {GoOnline});
        row("one that is refused is replaced", L::Resuming, E::RefreshRefused, L::Registering, {Register});
        row("one that cannot be asked about is asked about later", L::Resuming, E::RefreshFailed, L::Resuming,
            {ScheduleRetry});
        row("and then asked about", L::Resuming, E::RetryDue, L::Resuming, {Refresh});
        row("a registered host is online", L::Registering, E::Registered, L::Online, {GoOnline});
        row("a registration that failed is tried again", L::Registering, E::RegisterFailed, L::Waiting,
            {ScheduleRetry});
        row("when its time has come", L::Waiting, E::RetryDue, L::Registering, {Register});
        row("a refused token needs a person, and is probed rarely", L::Registering, E::RegisterRefused, L::Refused,
            {FailCalls, ScheduleProbe});
        row("the probe registers", L::Refused, E::RetryDue, L::Registering, {Register});
        row("a new token does at once", L::Refused, E::TokenGiven, L::Registering, {Register});
        row("a token that is gone is no longer tried", L::Refused, E::TokenMissing, L::NeedsToken);
        row("nor while it is being tried", L::Registering, E::TokenMissing, L::NeedsToken);
        row("nor while a worker id is taken up", L::Resuming, E::TokenMissing, L::NeedsToken);
        row("another token while registering is used at once", L::Registering, E::TokenGiven, L::Registering,
            {Register});
        row("another token while resuming registers", L::Resuming, E::TokenGiven, L::Registering, {Register});
        row("another token while registering anew is used at once", L::Reregistering, E::TokenGiven, L::Reregistering,
            {Register});
        row("a first 404 is doubted", L::Online, E::WorkerMissing, L::Doubted, {AskAgainSoon});
        row("a beat ends the doubt", L::Doubted, E::Beat, L::Online);
        row("a second 404 is checked by a refresh", L::Doubted, E::WorkerMissing, L::Confirming, {Refresh});
        row("a refresh proves the registration", L::Confirming, E::Refreshed, L::Confirming, {AskAgain});
        row("and a beat confirms it", L::Confirming, E::Beat, L::Online);
        row("still unknown, the host registers again while calls wait", L::Confirming, E::WorkerMissing,
            L::Reregistering, {HoldCalls, Register});
        row("so it does when the refresh is refused", L::Confirming, E::RefreshRefused, L::Reregistering,
            {HoldCalls, Register});
        row("a refresh that failed is tried again", L::Confirming, E::RefreshFailed, L::Confirming, {ScheduleRetry});
        row("when its time has come, too", L::Confirming, E::RetryDue, L::Confirming, {Refresh});
        row("a token that is refused meanwhile is refreshed", L::Confirming, E::TokenRefused, L::Confirming, {Refresh});
        row("a token that will expire is refreshed", L::Online, E::RefreshDue, L::Refreshing, {Refresh});
        row("a token that is refused, too", L::Online, E::TokenRefused, L::Refreshing, {Refresh});
        row("in doubt, too", L::Doubted, E::TokenRefused, L::Refreshing, {Refresh});
        row("a refreshed host is online", L::Refreshing, E::Refreshed, L::Online);
        row("a refresh that fails keeps the identity", L::Refreshing, E::RefreshFailed, L::Refreshing, {ScheduleRetry});
        row("and is tried again", L::Refreshing, E::RetryDue, L::Refreshing, {Refresh});
        row("refused with both credentials, the host registers again", L::Refreshing, E::RefreshRefused,
            L::Reregistering, {HoldCalls, Register});
        row("registered again it is online", L::Reregistering, E::Registered, L::Online, {GoOnline});
        row("that may fail", L::Reregistering, E::RegisterFailed, L::Reregistering, {ScheduleRetry});
        row("and is tried again later", L::Reregistering, E::RetryDue, L::Reregistering, {Register});
        row("that may be refused", L::Reregistering, E::RegisterRefused, L::Refused, {FailCalls, ScheduleProbe});
        row("without any token nothing is left to try", L::Reregistering, E::TokenMissing, L::NeedsToken, {FailCalls});
        row("a token that is gone does not stop what runs", L::Online, E::TokenMissing, L::Online);
        row("another token makes another registration", L::Online, E::TokenGiven, L::Reregistering,
            {HoldCalls, Register});
    }

    void sentences()
    {
        QFETCH(Link, link);
        QFETCH(LinkEvent, event);
        QFETCH(LinkStep, expected);
        const LinkStep taken = step(link, event);
        QCOMPARE(taken.next, expected.next);
        QCOMPARE(taken.effects, expected.effects);
    }

    void whatHoldsForEveryStep()
    {
        for (const Link link : allLinks) {
            for (const LinkEvent event : allEvents) {
                const LinkStep taken = step(link, event);
                const QByteArray where = wordFor(link).toUtf8() + ", event " + QByteArray::number(int(event));
                if (link == Link::Left)
                    QVERIFY2(taken == (LinkStep{Link::Left, {}}), where.constData());
                if (event == LinkEvent::LeaveAsked)
                    QVERIFY2(taken == (LinkStep{Link::Left, {}}), where.constData());
                // Who goes online from elsewhere than a doubt starts beating and polling.
                if (taken.next == Link::Online && !isRegistered(link))
                    QVERIFY2(taken.effects.contains(GoOnline), where.constData());
                // Sessions run on under a new worker id only after they were handed over: calls wait for that.
                if (taken.next == Link::Reregistering && link != Link::Reregistering)
                    QVERIFY2(taken.effects == (QList<LinkEffect>{HoldCalls, Register}), where.constData());
                // A state that waits for an answer has asked for it.
                const bool asks = taken.effects.contains(Register) || taken.effects.contains(Refresh);
                if (taken.next == Link::Registering && link != Link::Registering)
                    QVERIFY2(asks, where.constData());
                QVERIFY2(taken.effects.count(Register) + taken.effects.count(Refresh) <= 1, where.constData());
            }
        }
    }

    void everyWaitEnds()
    {
        // In each of these a timer or an answer is under way; RetryDue must not lead to a place where nothing is.
        for (const Link link :
            {Link::Waiting, Link::Refused, Link::Resuming, Link::Refreshing, Link::Confirming, Link::Reregistering}) {
            const LinkStep taken = step(link, LinkEvent::RetryDue);
            QVERIFY2(!taken.effects.isEmpty(), qPrintable(wordFor(link)));
        }
    }
};

RENSEI_TEST(LinkStateTest)

} // namespace rensei::tests
#include "tst_registration_state.moc"
