#include "agent/host/registration_state.h"

#include "tests/support/test_case.h"

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace rensei::host;
using enum RegistrationEffect;

static constexpr RegistrationState allLinks[] = {RegistrationState::NeedsToken, RegistrationState::Resuming,
    RegistrationState::Registering, RegistrationState::Waiting, RegistrationState::Refused, RegistrationState::Online,
    RegistrationState::Unconfirmed, RegistrationState::Refreshing, RegistrationState::Confirming,
    RegistrationState::Reregistering, RegistrationState::ShutDown};

static constexpr RegistrationEvent allEvents[]
    = {RegistrationEvent::TokenGiven, RegistrationEvent::TokenMissing, RegistrationEvent::ResumeRequested,
        RegistrationEvent::Registered, RegistrationEvent::RegisterFailed, RegistrationEvent::RegisterRefused,
        RegistrationEvent::Refreshed, RegistrationEvent::RefreshFailed, RegistrationEvent::RefreshRefused,
        RegistrationEvent::RefreshDue, RegistrationEvent::RetryDue, RegistrationEvent::HeartbeatAcknowledged,
        RegistrationEvent::WorkerMissing, RegistrationEvent::TokenRefused, RegistrationEvent::ShutdownRequested};

class RegistrationStateTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sentences_data()
    {
        QTest::addColumn<RegistrationState>("state");
        QTest::addColumn<RegistrationEvent>("event");
        QTest::addColumn<RegistrationStep>("expected");
        const auto row = [](const char *sentence, RegistrationState state, RegistrationEvent event,
                             RegistrationState next, const QList<RegistrationEffect> &effects = {}) {
            QTest::newRow(sentence) << state << event << RegistrationStep{next, effects};
        };
        using L = RegistrationState;
        using E = RegistrationEvent;
        row("a token makes a host register", L::NeedsToken, E::TokenGiven, L::Registering, {Register});
        row("a previous worker id is resumed", L::NeedsToken, E::ResumeRequested, L::Resuming, {Refresh});
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
        row("a first 404 is doubted", L::Online, E::WorkerMissing, L::Unconfirmed, {RequestHeartbeatSoon});
        row("a beat ends the doubt", L::Unconfirmed, E::HeartbeatAcknowledged, L::Online);
        row("a second 404 is checked by a refresh", L::Unconfirmed, E::WorkerMissing, L::Confirming, {Refresh});
        row("a refresh proves the registration", L::Confirming, E::Refreshed, L::Confirming, {RequestHeartbeat});
        row("and a beat confirms it", L::Confirming, E::HeartbeatAcknowledged, L::Online);
        row("still unknown, the host registers again while calls wait", L::Confirming, E::WorkerMissing,
            L::Reregistering, {HoldCalls, Register});
        row("so it does when the refresh is refused", L::Confirming, E::RefreshRefused, L::Reregistering,
            {HoldCalls, Register});
        row("a refresh that failed is tried again", L::Confirming, E::RefreshFailed, L::Confirming, {ScheduleRetry});
        row("when its time has come, too", L::Confirming, E::RetryDue, L::Confirming, {Refresh});
        row("a token that is refused meanwhile is refreshed", L::Confirming, E::TokenRefused, L::Confirming, {Refresh});
        row("a token that will expire is refreshed", L::Online, E::RefreshDue, L::Refreshing, {Refresh});
        row("a token that is refused, too", L::Online, E::TokenRefused, L::Refreshing, {Refresh});
        row("in doubt, too", L::Unconfirmed, E::TokenRefused, L::Refreshing, {Refresh});
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
        QFETCH(RegistrationState, state);
        QFETCH(RegistrationEvent, event);
        QFETCH(RegistrationStep, expected);
        const RegistrationStep taken = step(state, event);
        QCOMPARE(taken.next, expected.next);
        QCOMPARE(taken.effects, expected.effects);
    }

    void whatHoldsForEveryStep()
    {
        for (const RegistrationState state : allLinks) {
            for (const RegistrationEvent event : allEvents) {
                const RegistrationStep taken = step(state, event);
                const QByteArray where = nameOf(state).toUtf8() + ", event " + QByteArray::number(int(event));
                if (state == RegistrationState::ShutDown)
                    QVERIFY2(taken == (RegistrationStep{RegistrationState::ShutDown, {}}), where.constData());
                if (event == RegistrationEvent::ShutdownRequested)
                    QVERIFY2(taken == (RegistrationStep{RegistrationState::ShutDown, {}}), where.constData());
                // Who goes online from elsewhere than a doubt starts beating and polling.
                if (taken.next == RegistrationState::Online && !isRegistered(state))
                    QVERIFY2(taken.effects.contains(GoOnline), where.constData());
                // Sessions run on under a new worker id only after they were handed over: calls wait for that.
                if (taken.next == RegistrationState::Reregistering && state != RegistrationState::Reregistering)
                    QVERIFY2(taken.effects == (QList<RegistrationEffect>{HoldCalls, Register}), where.constData());
                // A state that waits for an answer has asked for it.
                const bool asks = taken.effects.contains(Register) || taken.effects.contains(Refresh);
                if (taken.next == RegistrationState::Registering && state != RegistrationState::Registering)
                    QVERIFY2(asks, where.constData());
                QVERIFY2(taken.effects.count(Register) + taken.effects.count(Refresh) <= 1, where.constData());
            }
        }
    }

    void everyWaitEnds()
    {
        // In each of these a timer or an answer is under way; RetryDue must not lead to a place where nothing is.
        for (const RegistrationState state :
            {RegistrationState::Waiting, RegistrationState::Refused, RegistrationState::Resuming,
                RegistrationState::Refreshing, RegistrationState::Confirming, RegistrationState::Reregistering}) {
            const RegistrationStep taken = step(state, RegistrationEvent::RetryDue);
            QVERIFY2(!taken.effects.isEmpty(), qPrintable(nameOf(state)));
        }
    }
};

RENSEI_TEST(RegistrationStateTest)

} // namespace rensei::tests
#include "tst_registration_state.moc"
