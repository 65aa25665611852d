#include "agent/control/condition.h"

#include "agent/base/json_reader.h"

#include <algorithm>
#include <array>

namespace rensei::control {

using namespace Qt::StringLiterals;

namespace {

struct CodeWord {
    ConditionCode code;
    QLatin1StringView word;
};

constexpr std::array codeWords{
    CodeWord{ConditionCode::NeedsEnrollment, "needs_enrollment"_L1},
    CodeWord{ConditionCode::NeedsReauth, "needs_reauth"_L1},
    CodeWord{ConditionCode::PlatformUnreachable, "platform_unreachable"_L1},
    CodeWord{ConditionCode::ClockSkew, "clock_skew"_L1},
    CodeWord{ConditionCode::PoolSuspended, "pool_suspended"_L1},
    CodeWord{ConditionCode::DiskLow, "disk_low"_L1},
    CodeWord{ConditionCode::NoRuntime, "no_runtime"_L1},
    CodeWord{ConditionCode::CredentialsUnavailable, "credentials_unavailable"_L1},
    CodeWord{ConditionCode::PortConflict, "port_conflict"_L1},
    CodeWord{ConditionCode::ConfigInvalid, "config_invalid"_L1},
    CodeWord{ConditionCode::UpdateAvailable, "update_available"_L1},
    CodeWord{ConditionCode::OutboxBacklog, "outbox_backlog"_L1},
    CodeWord{ConditionCode::Unknown, "unknown"_L1},
};

} // namespace

QString word(ConditionCode code)
{
    return std::find_if(codeWords.begin(), codeWords.end(), [code](const CodeWord &one) {
        return one.code == code;
    })->word;
}

ConditionCode conditionCode(const QString &word)
{
    const auto it
        = std::find_if(codeWords.begin(), codeWords.end(), [&word](const CodeWord &one) { return one.word == word; });
    return it == codeWords.end() ? ConditionCode::Unknown : it->code;
}

QString word(Severity severity)
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

static Severity severity(const std::optional<QString> &word)
{
    if (word == "info"_L1)
        return Severity::Info;
    return word == "error"_L1 ? Severity::Error : Severity::Warning;
}

QJsonObject toJson(const Condition &condition)
{
    QJsonObject body{{"code"_L1, word(condition.code)}, {"severity"_L1, word(condition.severity)},
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
    condition.message = in.string("message"_L1);
    condition.since = in.maybeInstant("since"_L1).value_or(Instant{});
    condition.action = in.maybeString("action"_L1).value_or(QString());
    return in.finish(std::move(condition));
}

} // namespace rensei::control
