#include "agent/host/registration_state.h"

namespace rensei::host {

using namespace Qt::StringLiterals;
using enum LinkEffect;

static LinkStep onRegistration(Link link, LinkEvent event)
{
    const LinkStep stay{link, {}};
    const bool again = link == Link::Reregistering;
    if (link != Link::Registering && !again)
        return stay;
    if (event == LinkEvent::Registered)
        return {Link::Online, {GoOnline}};
    if (event == LinkEvent::RegisterRefused)
        return {Link::Refused, {FailCalls, ScheduleProbe}};
    return {again ? Link::Reregistering : Link::Waiting, {ScheduleRetry}};
}

static LinkStep onRefresh(Link link, LinkEvent event, bool becauseMissing)
{
    const LinkStep stay{link, {}};
    if (link == Link::Resuming) {
        if (event == LinkEvent::Refreshed)
            return {Link::Online, {GoOnline}};
        if (event == LinkEvent::RefreshRefused)
            return {Link::Registering, {Register}};
        return {Link::Resuming, {ScheduleRetry}};
    }
    if (link != Link::Refreshing && link != Link::Confirming)
        return stay;
    if (event == LinkEvent::Refreshed)
        return becauseMissing ? LinkStep{Link::Confirming, {AskAgain}} : LinkStep{Link::Online, {}};
    if (event == LinkEvent::RefreshRefused)
        return {Link::Reregistering, {HoldCalls, Register}};
    return {link, {ScheduleRetry}};
}

static LinkStep onRetry(Link link)
{
    switch (link) {
    case Link::Waiting:
    case Link::Refused:
        return {Link::Registering, {Register}};
    case Link::Reregistering:
        return {link, {Register}};
    case Link::Resuming:
    case Link::Refreshing:
    case Link::Confirming:
        return {link, {Refresh}};
    case Link::NeedsToken:
    case Link::Registering:
    case Link::Online:
    case Link::Doubted:
    case Link::Left:
        return {link, {}};
    }
    Q_UNREACHABLE();
}

static LinkStep onMissing(Link link)
{
    // A first 404 may heal by itself, and registering again would make the platform forget which sessions are ours.
    if (link == Link::Online)
        return {Link::Doubted, {AskAgainSoon}};
    if (link == Link::Doubted)
        return {Link::Confirming, {Refresh}};
    if (link == Link::Confirming)
        return {Link::Reregistering, {HoldCalls, Register}};
    return {link, {}};
}

static LinkStep onToken(Link link)
{
    switch (link) {
    case Link::NeedsToken:
    case Link::Resuming:
    case Link::Registering:
    case Link::Waiting:
    case Link::Refused:
        return {Link::Registering, {Register}};
    case Link::Online:
    case Link::Doubted:
    case Link::Confirming:
    case Link::Refreshing:
        return {Link::Reregistering, {HoldCalls, Register}};
    case Link::Reregistering:
        return {link, {Register}};
    case Link::Left:
        return {link, {}};
    }
    Q_UNREACHABLE();
}

static LinkStep onNoToken(Link link)
{
    switch (link) {
    case Link::NeedsToken:
    case Link::Resuming:
    case Link::Registering:
    case Link::Waiting:
    case Link::Refused:
        return {Link::NeedsToken, {}};
    case Link::Reregistering:
        return {Link::NeedsToken, {FailCalls}};
    case Link::Online: // what was issued for it goes on
    case Link::Doubted:
    case Link::Refreshing:
    case Link::Confirming:
    case Link::Left:
        return {link, {}};
    }
    Q_UNREACHABLE();
}

LinkStep step(Link link, LinkEvent event)
{
    const LinkStep stay{link, {}};
    if (link == Link::Left)
        return stay;
    switch (event) {
    case LinkEvent::LeaveAsked:
        return {Link::Left, {}};
    case LinkEvent::TokenMissing:
        return onNoToken(link);
    case LinkEvent::TokenGiven:
        return onToken(link);
    case LinkEvent::ResumeAsked:
        return link == Link::NeedsToken ? LinkStep{Link::Resuming, {Refresh}} : stay;
    case LinkEvent::Registered:
    case LinkEvent::RegisterFailed:
    case LinkEvent::RegisterRefused:
        return onRegistration(link, event);
    case LinkEvent::Refreshed:
    case LinkEvent::RefreshFailed:
    case LinkEvent::RefreshRefused:
        return onRefresh(link, event, link == Link::Confirming);
    case LinkEvent::RefreshDue:
        return link == Link::Online ? LinkStep{Link::Refreshing, {Refresh}} : stay;
    case LinkEvent::RetryDue:
        return onRetry(link);
    case LinkEvent::Beat:
        return link == Link::Doubted || link == Link::Confirming ? LinkStep{Link::Online, {}} : stay;
    case LinkEvent::WorkerMissing:
        return onMissing(link);
    case LinkEvent::TokenRefused:
        if (link == Link::Confirming)
            return {link, {Refresh}};
        return link == Link::Online || link == Link::Doubted ? LinkStep{Link::Refreshing, {Refresh}} : stay;
    }
    Q_UNREACHABLE();
}

bool isRegistered(Link link)
{
    switch (link) {
    case Link::Online:
    case Link::Doubted:
    case Link::Refreshing:
    case Link::Confirming:
        return true;
    case Link::NeedsToken:
    case Link::Resuming:
    case Link::Registering:
    case Link::Waiting:
    case Link::Refused:
    case Link::Reregistering:
    case Link::Left:
        return false;
    }
    Q_UNREACHABLE();
}

QString wordFor(Link link)
{
    switch (link) {
    case Link::NeedsToken:
        return u"needs_enrollment"_s;
    case Link::Resuming:
        return u"resuming"_s;
    case Link::Registering:
        return u"registering"_s;
    case Link::Waiting:
        return u"waiting"_s;
    case Link::Refused:
        return u"needs_reauth"_s;
    case Link::Online:
        return u"online"_s;
    case Link::Doubted:
        return u"doubted"_s;
    case Link::Refreshing:
        return u"refreshing"_s;
    case Link::Confirming:
        return u"confirming"_s;
    case Link::Reregistering:
        return u"reregistering"_s;
    case Link::Left:
        return u"left"_s;
    }
    Q_UNREACHABLE();
}

} // namespace rensei::host
