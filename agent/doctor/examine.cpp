#include "agent/doctor/examine.h"

#include "agent/doctor/fixes.h"
#include "agent/doctor/judgements.h"

#include <QHash>

#include <algorithm>
#include <vector>

namespace rensei::doctor {

using namespace Qt::StringLiterals;

namespace {

struct Rule {
    QString id;
    QString title;
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
        {u"service-installed"_s, u"Service installed"_s, {}, judgeServiceInstalled},
        {u"service-loaded"_s, u"Service starts at login"_s, {u"service-installed"_s}, judgeServiceLoaded},
        {u"process-alive"_s, u"Agent runs"_s, {}, judgeProcessAlive},
        {u"port-owned"_s, u"Agent answers on its port"_s, {u"process-alive"_s, u"control-token"_s}, judgePortOwned},
        {u"control-token"_s, u"Control token"_s, {}, judgeControlToken},
        {u"config-valid"_s, u"Configuration"_s, {}, judgeConfigValid},
        {u"token-present"_s, u"Registration token"_s, {u"config-valid"_s}, judgeTokenPresent},
        {u"token-accepted"_s, u"Registration accepted"_s,
            answering + QStringList{u"config-valid"_s, u"token-present"_s, u"platform-reachable"_s},
            judgeTokenAccepted},
        {u"platform-reachable"_s, u"Platform reachable"_s, {u"config-valid"_s}, judgePlatformReachable},
        {u"clock"_s, u"Clock"_s, {u"platform-reachable"_s}, judgeClock},
        {u"heartbeat-acked"_s, u"Heartbeat"_s, connected, judgeHeartbeat},
        {u"polling"_s, u"Asks for work"_s, connected, judgePolling},
        {u"host-visible"_s, u"Listed by the platform"_s, connected + QStringList{u"heartbeat-acked"_s},
            judgeHostVisible},
        {u"pool-ok"_s, u"Pool"_s, connected + QStringList{u"heartbeat-acked"_s}, judgePool},
        {u"runtimes"_s, u"Runners"_s, {u"config-valid"_s}, judgeRunners},
        {u"git"_s, u"Git"_s, {}, judgeGit},
        {u"disk"_s, u"Disk"_s, {}, judgeDisk},
        {u"work-root-writable"_s, u"Work folder"_s, {}, judgeWorkFolder},
        {u"log-writable"_s, u"Log"_s, {}, judgeLog},
        {u"outbox-empty"_s, u"Reports delivered"_s, answering + QStringList{u"platform-reachable"_s}, judgeOutbox},
        {u"foreign-daemon"_s, u"No other host agent"_s, {}, judgeForeign},
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
        CheckResult result{.id = rule.id, .title = rule.title};
        if (const auto missing = failedNeed(rule)) {
            result.because = missing->because.isEmpty() ? missing->id : missing->because;
            result.detail = u"Not checked, because of: %1."_s.arg(titleOf(result.because));
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

    static QString titleOf(const QString &id) { return ruleOf(id).title; }

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
