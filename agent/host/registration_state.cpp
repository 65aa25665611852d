#include "agent/host/registration_state.h"

namespace rensei::host {

using namespace Qt::StringLiterals;
using enum RegistrationEffect;

static RegistrationStep onRegistration(RegistrationState link, RegistrationEvent event)
{
    const RegistrationStep stay{link, {}};
    const bool again = link == RegistrationState::Reregistering;
    if (link != RegistrationState::Registering && !again)
        return stay;
    if (event == RegistrationEvent::Registered)
        return {RegistrationState::Online, {GoOnline}};
    if (event == RegistrationEvent::RegisterRefused)
        return {RegistrationState::Refused, {FailCalls, ScheduleProbe}};
    return {again ? RegistrationState::Reregistering : RegistrationState::Waiting, {ScheduleRetry}};
}

static RegistrationStep onRefresh(RegistrationState link, RegistrationEvent event, bool becauseMissing)
{
    const RegistrationStep stay{link, {}};
    if (link == RegistrationState::Resuming) {
        if (event == RegistrationEvent::Refreshed)
            return {RegistrationState::Online, {GoOnline}};
        if (event == RegistrationEvent::RefreshRefused)
            return {RegistrationState::Registering, {Register}};
        return {RegistrationState::Resuming, {ScheduleRetry}};
    }
    if (link != RegistrationState::Refreshing && link != RegistrationState::Confirming)
        return stay;
    if (event == RegistrationEvent::Refreshed)
        return becauseMissing ? RegistrationStep{RegistrationState::Confirming, {AskAgain}}
                              : RegistrationStep{RegistrationState::Online, {}};
    if (event == RegistrationEvent::RefreshRefused)
        return {RegistrationState::Reregistering, {HoldCalls, Register}};
    return {link, {ScheduleRetry}};
}

static RegistrationStep onRetry(RegistrationState link)
{
    switch (link) {
    case RegistrationState::Waiting:
    case RegistrationState::Refused:
        return {RegistrationState::Registering, {Register}};
    case RegistrationState::Reregistering:
        return {link, {Register}};
    case RegistrationState::Resuming:
    case RegistrationState::Refreshing:
    case RegistrationState::Confirming:
        return {link, {Refresh}};
    case RegistrationState::NeedsToken:
    case RegistrationState::Registering:
    case RegistrationState::Online:
    case RegistrationState::Doubted:
    case RegistrationState::Left:
        return {link, {}};
    }
    Q_UNREACHABLE();
}

static RegistrationStep onMissing(RegistrationState link)
{
    // A first 404 may heal by itself, and registering again would make the platform forget which sessions are ours.
    if (link == RegistrationState::Online)
        return {RegistrationState::Doubted, {AskAgainSoon}};
    if (link == RegistrationState::Doubted)
        return {RegistrationState::Confirming, {Refresh}};
    if (link == RegistrationState::Confirming)
        return {RegistrationState::Reregistering, {HoldCalls, Register}};
    return {link, {}};
}

static RegistrationStep onToken(RegistrationState link)
{
    switch (link) {
    case RegistrationState::NeedsToken:
    case RegistrationState::Resuming:
    case RegistrationState::Registering:
    case RegistrationState::Waiting:
    case RegistrationState::Refused:
        return {RegistrationState::Registering, {Register}};
    case RegistrationState::Online:
    case RegistrationState::Doubted:
    case RegistrationState::Confirming:
    case RegistrationState::Refreshing:
        return {RegistrationState::Reregistering, {HoldCalls, Register}};
    case RegistrationState::Reregistering:
        return {link, {Register}};
    case RegistrationState::Left:
        return {link, {}};
    }
    Q_UNREACHABLE();
}

static RegistrationStep onNoToken(RegistrationState link)
{
    switch (link) {
    case RegistrationState::NeedsToken:
    case RegistrationState::Resuming:
    case RegistrationState::Registering:
    case RegistrationState::Waiting:
    case RegistrationState::Refused:
        return {RegistrationState::NeedsToken, {}};
    case RegistrationState::Reregistering:
        return {RegistrationState::NeedsToken, {FailCalls}};
    case RegistrationState::Online: // what was issued for it goes on
    case RegistrationState::Doubted:
    case RegistrationState::Refreshing:
    case RegistrationState::Confirming:
    case RegistrationState::Left:
        return {link, {}};
    }
    Q_UNREACHABLE();
}

RegistrationStep step(RegistrationState link, RegistrationEvent event)
{
    const RegistrationStep stay{link, {}};
    if (link == RegistrationState::Left)
        return stay;
    switch (event) {
    case RegistrationEvent::LeaveAsked:
        return {RegistrationState::Left, {}};
    case RegistrationEvent::TokenMissing:
        return onNoToken(link);
    case RegistrationEvent::TokenGiven:
        return onToken(link);
    case RegistrationEvent::ResumeAsked:
        return link == RegistrationState::NeedsToken ? RegistrationStep{RegistrationState::Resuming, {Refresh}} : stay;
    case RegistrationEvent::Registered:
    case RegistrationEvent::RegisterFailed:
    case RegistrationEvent::RegisterRefused:
        return onRegistration(link, event);
    case RegistrationEvent::Refreshed:
    case RegistrationEvent::RefreshFailed:
    case RegistrationEvent::RefreshRefused:
        return onRefresh(link, event, link == RegistrationState::Confirming);
    case RegistrationEvent::RefreshDue:
        return link == RegistrationState::Online ? RegistrationStep{RegistrationState::Refreshing, {Refresh}} : stay;
    case RegistrationEvent::RetryDue:
        return onRetry(link);
    case RegistrationEvent::HeartbeatRequest:
        return link == RegistrationState::Doubted || link == RegistrationState::Confirming
            ? RegistrationStep{RegistrationState::Online, {}}
            : stay;
    case RegistrationEvent::WorkerMissing:
        return onMissing(link);
    case RegistrationEvent::TokenRefused:
        if (link == RegistrationState::Confirming)
            return {link, {Refresh}};
        return link == RegistrationState::Online || link == RegistrationState::Doubted
            ? RegistrationStep{RegistrationState::Refreshing, {Refresh}}
            : stay;
    }
    Q_UNREACHABLE();
}

bool isRegistered(RegistrationState link)
{
    switch (link) {
    case RegistrationState::Online:
    case RegistrationState::Doubted:
    case RegistrationState::Refreshing:
    case RegistrationState::Confirming:
        return true;
    case RegistrationState::NeedsToken:
    case RegistrationState::Resuming:
    case RegistrationState::Registering:
    case RegistrationState::Waiting:
    case RegistrationState::Refused:
    case RegistrationState::Reregistering:
    case RegistrationState::Left:
        return false;
    }
    Q_UNREACHABLE();
}

QString wordFor(RegistrationState link)
{
    switch (link) {
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
    case RegistrationState::Doubted:
        return u"doubted"_s;
    case RegistrationState::Refreshing:
        return u"refreshing"_s;
    case RegistrationState::Confirming:
        return u"confirming"_s;
    case RegistrationState::Reregistering:
        return u"reregistering"_s;
    case RegistrationState::Left:
        return u"left"_s;
    }
    Q_UNREACHABLE();
}

} // namespace rensei::host
