#include "agent/cli/sessions/session_call.h"

#include "agent/cli/agent_call.h"
#include "agent/cli/cli_text.h"
#include "agent/cli/session_follow.h"
#include "agent/cli/session_rows.h"
#include "agent/platform/endpoint.h"
#include "agent/status/printable.h"

#include <QJsonDocument>
#include <QUuid>

namespace rensei::cli {

using namespace Qt::StringLiterals;
using control::ControlResult;

static constexpr int mostPages = 5; // Source: agent/platform/PROTOCOL.md, "Rate limiting"

QString NamedSession::name() const
{
    const QString identifier = local ? local->issueIdentifier : listed ? listed->identifier : QString();
    if (!identifier.isEmpty())
        return status::printable(identifier);
    return status::printable(local ? local->sessionId : publicId());
}

QString NamedSession::publicId() const
{
    if (local && !local->sessionPublicId.isEmpty())
        return local->sessionPublicId;
    return listed ? listed->id : QString();
}

bool NamedSession::hasEnded() const
{
    return local ? cli::hasEnded(*local) : listed && !isLive(listed->status);
}

std::optional<platform::PublicSession> findListed(const QList<platform::PublicSession> &sessions, const QString &name)
{
    std::optional<platform::PublicSession> ended;
    for (const platform::PublicSession &session : sessions) {
        if (session.id == name)
            return session;
        if (session.identifier.compare(name, Qt::CaseInsensitive) != 0)
            continue;
        if (isLive(session.status))
            return session;
        if (!ended)
            ended = session;
    }
    return ended;
}

QString platformProblem(const Error &error)
{
    if (platform::isRouteMissing(error))
        return u"This platform cannot do that from outside. Only sessions of this computer can be stopped here."_s;
    if (error.kind == ErrorKind::Unauthorized)
        return u"The platform refused the user key. Add it again with: rensei-agent auth add --user"_s;
    if (error.kind == ErrorKind::Forbidden)
        return u"The user key may not do this%1. Ask an administrator of the organisation."_s.arg(quotation(error));
    if (error.kind == ErrorKind::Offline)
        return u"The platform cannot be reached. Try again later, or see whether --platform is right."_s;
    if (error.kind == ErrorKind::NotFound)
        return u"The platform does not know this session any more."_s;
    return u"The platform did not do it%1. Try again later."_s.arg(quotation(error));
}

SessionCall::SessionCall(Parts parts)
    : m_parts(std::move(parts))
{
}

void SessionCall::withKey(std::function<void(SharedSecret)> then)
{
    if (m_key)
        return then(*m_key);
    m_parts.findKey(this, [this, then = std::move(then)](const status::KeyAnswer &answer) {
        if (!answer.key && !answer.problem.isEmpty())
            return fail(answer.problem);
        m_key = answer.key; // none: a platform without accounts needs none
        then(*m_key);
    });
}

void SessionCall::find(const QString &name, bool needsPlatform, Found found)
{
    m_name = name;
    m_found = std::move(found);
    m_parts.agent.sessions(
        true, this, [this, name, needsPlatform](const ControlResult<QList<control::SessionPayload>> &sessions) {
            if (sessions)
                m_session.local = findSession(*sessions, name);
            const bool isEnough = m_session.local
                && (needsPlatform ? !m_session.publicId().isEmpty() : !cli::hasEnded(*m_session.local));
            if (isEnough)
                return m_found(m_session);
            searchList({}, 1);
        });
}

void SessionCall::searchList(const QString &cursor, int page)
{
    withKey([this, cursor, page](const SharedSecret &key) {
        m_parts.platform.send(platform::publicSessions(m_parts.scope, cursor, key), this,
            [this, cursor, page](const Result<http::Response> &reply) {
                const auto parsed = reply ? platform::parseSessionPage(reply->body)
                                          : Result<platform::SessionPage>(tl::unexpected(reply.error()));
                if (!parsed && !m_session.local)
                    return fail(platformProblem(parsed.error()));
                if (parsed)
                    m_session.listed = findListed(parsed->sessions, m_name);
                const bool hasMore
                    = parsed && !parsed->cursor.isEmpty() && parsed->cursor != cursor && page < mostPages;
                if (!m_session.listed && hasMore)
                    return searchList(parsed->cursor, page + 1);
                if (!m_session.listed && !m_session.local)
                    return fail(u"There is no session %1, neither on this computer nor among the latest of the "
                                "platform."_s.arg(status::printable(m_name)));
                m_found(m_session);
            });
    });
}

void SessionCall::stop(const QString &name, Then then)
{
    m_then = std::move(then);
    find(name, false, [this](const NamedSession &session) {
        if (session.hasEnded())
            return m_then({ExitSuccess, u"%1 has ended already."_s.arg(session.name())});
        if (!session.local)
            return stopListed(session);
        m_parts.agent.stopSession(
            session.local->sessionId, {}, this, [this, session](const ControlResult<control::ActionReply> &reply) {
                if (!reply)
                    return fail(explain(reply.error()));
                m_then({ExitSuccess, u"%1 runs on this computer, and is being stopped."_s.arg(session.name())});
            });
    });
}

void SessionCall::stopListed(const NamedSession &session)
{
    withKey([this, session](const SharedSecret &key) {
        m_parts.platform.send(platform::stopPublicSession(session.publicId(), key), this,
            [this, session](const Result<http::Response> &reply) {
                const bool hasEnded = !reply && reply.error().kind == ErrorKind::Conflict;
                if (!reply && !hasEnded)
                    return fail(platformProblem(reply.error()));
                const bool isStopped = hasEnded || platform::parseStopReply(reply->body).stopped;
                m_then({ExitSuccess,
                    (isStopped ? u"%1 was stopped by the platform."_s
                               : u"%1 runs on another computer, which the platform tells to stop it."_s)
                        .arg(session.name())});
            });
    });
}

void SessionCall::prompt(const QString &name, const QString &text, bool again, Then then)
{
    m_then = std::move(then);
    find(name, true, [this, text, again](const NamedSession &session) {
        if (session.publicId().isEmpty())
            return fail(u"%1 is not in the platform's list, so no message can be sent to it."_s.arg(session.name()));
        if (session.hasEnded() && !again)
            return fail(
                u"%1 has ended. A message makes it run again, which costs. Say so with --again."_s.arg(session.name()));
        withKey([this, session, text](const SharedSecret &key) {
            const QString once = QUuid::createUuid().toString(QUuid::WithoutBraces);
            m_parts.platform.send(platform::promptPublicSession(session.publicId(), text, once, key), this,
                [this, session](const Result<http::Response> &reply) {
                    if (!reply)
                        return fail(platformProblem(reply.error()));
                    const platform::PromptReply answer = platform::parsePromptReply(reply->body);
                    if (!answer.delivered)
                        return fail(u"The platform did not deliver it to %1%2."_s.arg(session.name(),
                            answer.reason.isEmpty() ? QString() : u": "_s + status::printable(answer.reason)));
                    m_then({ExitSuccess, u"Sent to %1 by the platform."_s.arg(session.name())});
                });
        });
    });
}

static QString levelWord(platform::Health::Level level)
{
    switch (level) {
    case platform::Health::Level::Unknown:
        return unknownText;
    case platform::Health::Level::Green:
        return u"green"_s;
    case platform::Health::Level::Yellow:
        return u"yellow"_s;
    case platform::Health::Level::Red:
        return u"red"_s;
    }
    Q_UNREACHABLE();
}

/// What the platform's list says of a session, in the order in which it is shown.
static QList<std::pair<QString, QString>> listedFields(const platform::PublicSession &session)
{
    const auto orDash = [](const QString &text) { return text.isEmpty() ? unknownText : status::printable(text); };
    return {{u"Identifier"_s, orDash(session.identifier)}, {u"Id"_s, orDash(session.id)},
        {u"Status"_s, orDash(session.statusText)}, {u"Health"_s, levelWord(session.health.level)},
        {u"Work type"_s, orDash(session.workType)}, {u"Provider"_s, orDash(session.provider)},
        {u"Started"_s, session.startedAt ? toIso(*session.startedAt) : unknownText},
        {u"Cost"_s, moneyText(session.cost ? std::optional(double(session.cost->millionths) / 1e6) : std::nullopt)}};
}

void SessionCall::show(const QString &name, bool asJson, Then then)
{
    m_then = std::move(then);
    find(name, true, [this, asJson](const NamedSession &session) {
        if (!session.listed)
            return fail(u"%1 is not in the platform's list."_s.arg(session.name()));
        QString text = u"Not on this computer. The platform says:\n"_s;
        QJsonObject json;
        for (const auto &[key, value] : listedFields(*session.listed)) {
            text += key.leftJustified(12) + value + u'\n';
            QString member = key.toLower();
            member.replace(u" t"_s, u"T"_s);
            json.insert(member, value == unknownText ? QJsonValue() : QJsonValue(value));
        }
        m_then({ExitSuccess, asJson ? QString::fromUtf8(QJsonDocument(json).toJson()).trimmed() : text.trimmed()});
    });
}

void SessionCall::page(const QString &name, const QString &site, Then then)
{
    m_then = std::move(then);
    find(name, true, [this, site](const NamedSession &session) {
        if (session.publicId().isEmpty())
            return fail(u"%1 is not in the platform's list, so it has no page."_s.arg(session.name()));
        m_then({ExitSuccess, site + u"/sessions/"_s + platform::segment(session.publicId())});
    });
}

} // namespace rensei::cli

#include "moc_session_call.cpp"
