#include "agent/control/condition.h"

#include "agent/base/json_reader.h"
#include "agent/base/truncate.h"
#include "agent/control/agent_sentence.h"

#include <algorithm>
#include <array>

namespace rensei::control {

using namespace Qt::StringLiterals;

namespace {

struct CodeName {
    ConditionCode code;
    QLatin1StringView name;
};

constexpr std::array codeNames{
    CodeName{ConditionCode::NeedsEnrollment, "needs_enrollment"_L1},
    CodeName{ConditionCode::NeedsReauth, "needs_reauth"_L1},
    CodeName{ConditionCode::PlatformUnreachable, "platform_unreachable"_L1},
    CodeName{ConditionCode::ClockSkew, "clock_skew"_L1},
    CodeName{ConditionCode::PoolSuspended, "pool_suspended"_L1},
    CodeName{ConditionCode::DiskLow, "disk_low"_L1},
    CodeName{ConditionCode::NoRuntime, "no_runtime"_L1},
    CodeName{ConditionCode::CredentialsUnavailable, "credentials_unavailable"_L1},
    CodeName{ConditionCode::PortConflict, "port_conflict"_L1},
    CodeName{ConditionCode::ConfigInvalid, "config_invalid"_L1},
    CodeName{ConditionCode::SessionLogUnreadable, "session_log_unreadable"_L1},
    CodeName{ConditionCode::UpdateAvailable, "update_available"_L1},
    CodeName{ConditionCode::OutboxBacklog, "outbox_backlog"_L1},
    CodeName{ConditionCode::WorkRefused, "work_refused"_L1},
    CodeName{ConditionCode::DescriptorsLow, "descriptors_low"_L1},
    CodeName{ConditionCode::Unknown, "unknown"_L1},
};

} // namespace

QString wireName(ConditionCode code)
{
    return std::find_if(codeNames.begin(), codeNames.end(), [code](const CodeName &one) {
        return one.code == code;
    })->name;
}

ConditionCode conditionCode(const QString &name)
{
    const auto it
        = std::find_if(codeNames.begin(), codeNames.end(), [&name](const CodeName &one) { return one.name == name; });
    return it == codeNames.end() ? ConditionCode::Unknown : it->code;
}

QString wireName(Severity severity)
{
    switch (severity) {
    case Severity::Info:
        return u"info"_s;
    case Severity::Warning:
        return u"warning"_s;
    case Severity::Error:
        return u"error"_s;
    }
    Q_UNREACHABLE();
}

static Severity severity(const std::optional<QString> &name)
{
    if (name == "info"_L1)
        return Severity::Info;
    return name == "error"_L1 ? Severity::Error : Severity::Warning;
}

QJsonObject toJson(const Condition &condition)
{
    QJsonObject body{{"code"_L1, wireName(condition.code)}, {"severity"_L1, wireName(condition.severity)},
        {"message"_L1, condition.message}, {"since"_L1, toIso(condition.since)}};
    if (!condition.action.isEmpty())
        body.insert("action"_L1, condition.action);
    return body;
}

Result<Condition> parseCondition(const QJsonObject &body)
{
    JsonReader in(body);
    Condition condition;
    condition.code = conditionCode(in.string("code"_L1));
    condition.severity = severity(in.maybeString("severity"_L1));
    condition.message = shownSentence(truncate(in.string("message"_L1), maxSentencesLength));
    condition.since = in.maybeInstant("since"_L1).value_or(Instant{});
    condition.action = shownSentence(in.line("action"_L1, maxSentencesLength));
    return in.finish(std::move(condition));
}

} // namespace rensei::control
