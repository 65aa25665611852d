#include "agent/doctor/examine.h"

#include "agent/doctor/fixes.h"
#include "agent/doctor/judgements.h"
#include "agent/doctor/texts.h"

#include <QHash>

#include <algorithm>
#include <vector>

namespace rensei::doctor {

using namespace Qt::StringLiterals;

namespace {

struct Rule {
    QString id;
    const char *title; ///< English: see titleOf()
    QStringList needs; ///< the checks without which this one says nothing
    Judgement (*judge)(const DoctorFacts &);
};

} // namespace

// In the order in which they are shown.
static const std::vector<Rule> &rules()
{
    const QStringList answering{u"process-alive"_s, u"control-token"_s, u"port-owned"_s};
    const QStringList connected
        = answering + QStringList{u"config-valid"_s, u"token-present"_s, u"platform-reachable"_s, u"token-accepted"_s};
    static const std::vector<Rule> all{
        {u"service-installed"_s, QT_TRANSLATE_NOOP("rensei::doctor::DoctorText", "Service installed"), {},
            judgeServiceInstalled},
        {u"service-loaded"_s, QT_TRANSLATE_NOOP("rensei::doctor::DoctorText", "Service starts at login"),
            {u"service-installed"_s}, judgeServiceLoaded},
        {u"process-alive"_s, QT_TRANSLATE_NOOP("rensei::doctor::DoctorText", "Agent runs"), {}, judgeProcessAlive},
        {u"port-owned"_s, QT_TRANSLATE_NOOP("rensei::doctor::DoctorText", "Agent answers on its port"),
            {u"process-alive"_s, u"control-token"_s}, judgePortOwned},
        {u"control-token"_s, QT_TRANSLATE_NOOP("rensei::doctor::DoctorText", "Control token"), {}, judgeControlToken},
        {u"config-valid"_s, QT_TRANSLATE_NOOP("rensei::doctor::DoctorText", "Configuration"), {}, judgeConfigValid},
        {u"token-present"_s, QT_TRANSLATE_NOOP("rensei::doctor::DoctorText", "Registration token"), {u"config-valid"_s},
            judgeTokenPresent},
        {u"token-accepted"_s, QT_TRANSLATE_NOOP("rensei::doctor::DoctorText", "Registration accepted"),
            answering + QStringList{u"config-valid"_s, u"token-present"_s, u"platform-reachable"_s},
            judgeTokenAccepted},
        {u"platform-reachable"_s, QT_TRANSLATE_NOOP("rensei::doctor::DoctorText", "Platform reachable"),
            {u"config-valid"_s}, judgePlatformReachable},
        {u"clock"_s, QT_TRANSLATE_NOOP("rensei::doctor::DoctorText", "Clock"), {u"platform-reachable"_s}, judgeClock},
        {u"heartbeat-acked"_s, QT_TRANSLATE_NOOP("rensei::doctor::DoctorText", "Heartbeat"), connected, judgeHeartbeat},
        {u"polling"_s, QT_TRANSLATE_NOOP("rensei::doctor::DoctorText", "Asks for work"), connected, judgePolling},
        {u"host-visible"_s, QT_TRANSLATE_NOOP("rensei::doctor::DoctorText", "Listed by the platform"),
            connected + QStringList{u"heartbeat-acked"_s}, judgeHostVisible},
        {u"pool-ok"_s, QT_TRANSLATE_NOOP("rensei::doctor::DoctorText", "Pool"),
            connected + QStringList{u"heartbeat-acked"_s}, judgePool},
        {u"runtimes"_s, QT_TRANSLATE_NOOP("rensei::doctor::DoctorText", "Runners"), {u"config-valid"_s}, judgeRunners},
        {u"git"_s, QT_TRANSLATE_NOOP("rensei::doctor::DoctorText", "Git"), {}, judgeGit},
        {u"disk"_s, QT_TRANSLATE_NOOP("rensei::doctor::DoctorText", "Disk"), {}, judgeDisk},
        {u"work-root-writable"_s, QT_TRANSLATE_NOOP("rensei::doctor::DoctorText", "Work folder"), {}, judgeWorkFolder},
        {u"log-writable"_s, QT_TRANSLATE_NOOP("rensei::doctor::DoctorText", "Log"), {}, judgeLog},
        {u"outbox-empty"_s, QT_TRANSLATE_NOOP("rensei::doctor::DoctorText", "Reports delivered"),
            answering + QStringList{u"platform-reachable"_s}, judgeOutbox},
        {u"foreign-daemon"_s, QT_TRANSLATE_NOOP("rensei::doctor::DoctorText", "No other host agent"), {}, judgeForeign},
    };
    return all;
}

QStringList checkIds()
{
    QStringList ids;
    for (const Rule &rule : rules())
        ids.append(rule.id);
    return ids;
}

namespace {

class Examination {
public:
    explicit Examination(const DoctorFacts &facts)
        : m_facts(facts)
    {
    }

    /// Those it needs come first; needs have no circles.
    CheckResult resultOf(const Rule &rule)
    {
        if (const auto known = m_results.constFind(rule.id); known != m_results.constEnd())
            return *known;
        CheckResult result{.id = rule.id, .title = titleOf(rule)};
        if (const auto missing = failedNeed(rule)) {
            result.because = missing->because.isEmpty() ? missing->id : missing->because;
            result.detail = DoctorText::tr("Not checked, because of: %1.").arg(titleOf(ruleOf(result.because)));
        } else {
            const Judgement judged = rule.judge(m_facts);
            result.status = judged.status;
            result.detail = judged.detail;
            if (!judged.fix.isEmpty())
                result.fix = fixFor(judged.fix);
        }
        m_results.insert(rule.id, result);
        return result;
    }

private:
    static const Rule &ruleOf(const QString &id)
    {
        return *std::ranges::find_if(rules(), [&id](const Rule &rule) { return rule.id == id; });
    }

    static QString titleOf(const Rule &rule) { return DoctorText::tr(rule.title); }

    std::optional<CheckResult> failedNeed(const Rule &rule)
    {
        for (const QString &id : rule.needs) {
            CheckResult need = resultOf(ruleOf(id));
            if (need.status == CheckStatus::Fail || !need.because.isEmpty())
                return need;
        }
        return std::nullopt;
    }

    const DoctorFacts &m_facts;
    QHash<QString, CheckResult> m_results;
};

} // namespace

QList<CheckResult> examine(const DoctorFacts &facts)
{
    Examination examination(facts);
    QList<CheckResult> checks;
    for (const Rule &rule : rules())
        checks.append(examination.resultOf(rule));
    return checks;
}

} // namespace rensei::doctor
