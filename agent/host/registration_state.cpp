#include "agent/host/registration_state.h"

namespace rensei::host {

using namespace Qt::StringLiterals;
using enum RegistrationEffect;

static RegistrationStep onRegistration(RegistrationState state, RegistrationEvent event)
{
    const RegistrationStep stay{state, {}};
    const bool again = state == RegistrationState::Reregistering;
    if (state != RegistrationState::Registering && !again)
        return stay;
    if (event == RegistrationEvent::Registered)
        return {RegistrationState::Online, {GoOnline}};
    if (event == RegistrationEvent::RegisterRefused)
        return {RegistrationState::Refused, {FailCalls, ScheduleProbe}};
    return {again ? RegistrationState::Reregistering : RegistrationState::Waiting, {ScheduleRetry}};
}

static RegistrationStep onRefresh(RegistrationState state, RegistrationEvent event, bool becauseMissing)
{
    const RegistrationStep stay{state, {}};
    if (state == RegistrationState::Resuming) {
        if (event == RegistrationEvent::Refreshed)
            return {RegistrationState::Online, {GoOnline}};
        if (event == RegistrationEvent::RefreshRefused)
            return {RegistrationState::Registering, {Register}};
        return {RegistrationState::Resuming, {ScheduleRetry}};
    }
    if (state != RegistrationState::Refreshing && state != RegistrationState::Confirming)
        return stay;
    if (event == RegistrationEvent::Refreshed)
        return becauseMissing ? RegistrationStep{RegistrationState::Confirming, {RequestHeartbeat}}
                              : RegistrationStep{RegistrationState::Online, {}};
    if (event == RegistrationEvent::RefreshRefused)
        return {RegistrationState::Reregistering, {HoldCalls, Register}};
    return {state, {ScheduleRetry}};
}

static RegistrationStep onRetry(RegistrationState state)
{
    switch (state) {
    case RegistrationState::Waiting:
    case RegistrationState::Refused:
        return {RegistrationState::Registering, {Register}};
    case RegistrationState::Reregistering:
        return {state, {Register}};
    case RegistrationState::Resuming:
    case RegistrationState::Refreshing:
    case RegistrationState::Confirming:
        return {state, {Refresh}};
    case RegistrationState::NeedsToken:
    case RegistrationState::Registering:
    case RegistrationState::Online:
    case RegistrationState::Unconfirmed:
    case RegistrationState::ShutDown:
        return {state, {}};
    }
    Q_UNREACHABLE();
}

static RegistrationStep onMissing(RegistrationState state)
{
    // A first 404 may be temporary, and registering again would make the platform forget which sessions are ours.
    if (state == RegistrationState::Online)
        return {RegistrationState::Unconfirmed, {RequestHeartbeatSoon}};
    if (state == RegistrationState::Unconfirmed)
        return {RegistrationState::Confirming, {Refresh}};
    if (state == RegistrationState::Confirming)
        return {RegistrationState::Reregistering, {HoldCalls, Register}};
    return {state, {}};
}

static RegistrationStep onToken(RegistrationState state)
{
    switch (state) {
    case RegistrationState::NeedsToken:
    case RegistrationState::Resuming:
    case RegistrationState::Registering:
    case RegistrationState::Waiting:
    case RegistrationState::Refused:
        return {RegistrationState::Registering, {Register}};
    case RegistrationState::Online:
    case RegistrationState::Unconfirmed:
    case RegistrationState::Confirming:
    case RegistrationState::Refreshing:
        return {RegistrationState::Reregistering, {HoldCalls, Register}};
    case RegistrationState::Reregistering:
        return {state, {Register}};
    case RegistrationState::ShutDown:
        return {state, {}};
    }
    Q_UNREACHABLE();
}

static RegistrationStep onNoToken(RegistrationState state)
{
    switch (state) {
    case RegistrationState::NeedsToken:
    case RegistrationState::Resuming:
    case RegistrationState::Registering:
    case RegistrationState::Waiting:
    case RegistrationState::Refused:
        return {RegistrationState::NeedsToken, {}};
    case RegistrationState::Reregistering:
        return {RegistrationState::NeedsToken, {FailCalls}};
    case RegistrationState::Online: // what was issued for the token stays valid
    case RegistrationState::Unconfirmed:
    case RegistrationState::Refreshing:
    case RegistrationState::Confirming:
    case RegistrationState::ShutDown:
        return {state, {}};
    }
    Q_UNREACHABLE();
}

RegistrationStep step(RegistrationState state, RegistrationEvent event)
{
    const RegistrationStep stay{state, {}};
    if (state == RegistrationState::ShutDown)
        return stay;
    switch (event) {
    case RegistrationEvent::ShutdownRequested:
        return {RegistrationState::ShutDown, {}};
    case RegistrationEvent::TokenMissing:
        return onNoToken(state);
    case RegistrationEvent::TokenGiven:
        return onToken(state);
    case RegistrationEvent::ResumeRequested:
        return state == RegistrationState::NeedsToken ? RegistrationStep{RegistrationState::Resuming, {Refresh}} : stay;
    case RegistrationEvent::Registered:
    case RegistrationEvent::RegisterFailed:
    case RegistrationEvent::RegisterRefused:
        return onRegistration(state, event);
    case RegistrationEvent::Refreshed:
    case RegistrationEvent::RefreshFailed:
    case RegistrationEvent::RefreshRefused:
        return onRefresh(state, event, state == RegistrationState::Confirming);
    case RegistrationEvent::RefreshDue:
        return state == RegistrationState::Online ? RegistrationStep{RegistrationState::Refreshing, {Refresh}} : stay;
    case RegistrationEvent::RetryDue:
        return onRetry(state);
    case RegistrationEvent::HeartbeatAcknowledged:
        return state == RegistrationState::Unconfirmed || state == RegistrationState::Confirming
            ? RegistrationStep{RegistrationState::Online, {}}
            : stay;
    case RegistrationEvent::WorkerMissing:
        return onMissing(state);
    case RegistrationEvent::TokenRefused:
        if (state == RegistrationState::Confirming)
            return {state, {Refresh}};
        return state == RegistrationState::Online || state == RegistrationState::Unconfirmed
            ? RegistrationStep{RegistrationState::Refreshing, {Refresh}}
            : stay;
    }
    Q_UNREACHABLE();
}

bool isRegistered(RegistrationState state)
{
    switch (state) {
    case RegistrationState::Online:
    case RegistrationState::Unconfirmed:
    case RegistrationState::Refreshing:
    case RegistrationState::Confirming:
        return true;
    case RegistrationState::NeedsToken:
    case RegistrationState::Resuming:
    case RegistrationState::Registering:
    case RegistrationState::Waiting:
    case RegistrationState::Refused:
    case RegistrationState::Reregistering:
    case RegistrationState::ShutDown:
        return false;
    }
    Q_UNREACHABLE();
}

QString nameOf(RegistrationState state)
{
    switch (state) {
    case RegistrationState::NeedsToken:
        return u"needs_enrollment"_s;
    case RegistrationState::Resuming:
        return u"resuming"_s;
    case RegistrationState::Registering:
        return u"registering"_s;
    case RegistrationState::Waiting:
        return u"waiting"_s;
    case RegistrationState::Refused:
        return u"needs_reauth"_s;
    case RegistrationState::Online:
        return u"online"_s;
    case RegistrationState::Unconfirmed:
        return u"unconfirmed"_s;
    case RegistrationState::Refreshing:
        return u"refreshing"_s;
    case RegistrationState::Confirming:
        return u"confirming"_s;
    case RegistrationState::Reregistering:
        return u"reregistering"_s;
    case RegistrationState::ShutDown:
        return u"shut_down"_s;
    }
    Q_UNREACHABLE();
}

} // namespace rensei::host
