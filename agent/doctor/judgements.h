#pragma once

#include "agent/doctor/doctor_facts.h"
#include "agent/doctor/doctor_report.h"

namespace rensei::doctor {

/// What a check says, before its id and title are added.
struct Judgement {
    CheckStatus status = CheckStatus::Pass;
    QString detail = {};
    QString fix = {}; ///< an id of fixes(); "" for none
};

/// `named` with its process and its user, as far as they are known.
QString ownerText(const PortOwner &owner, const QString &named);

// One for each check; each may take for granted that the checks it needs have not failed.
Judgement judgeServiceInstalled(const DoctorFacts &facts);
Judgement judgeServiceLoaded(const DoctorFacts &facts);
Judgement judgeProcessAlive(const DoctorFacts &facts);
Judgement judgePortOwned(const DoctorFacts &facts);
Judgement judgeControlToken(const DoctorFacts &facts);
Judgement judgeConfigValid(const DoctorFacts &facts);
Judgement judgeTokenPresent(const DoctorFacts &facts);
Judgement judgeTokenAccepted(const DoctorFacts &facts);
Judgement judgePlatformReachable(const DoctorFacts &facts);
Judgement judgeClock(const DoctorFacts &facts);
Judgement judgeHeartbeat(const DoctorFacts &facts);
Judgement judgePolling(const DoctorFacts &facts);
Judgement judgeHostVisible(const DoctorFacts &facts);
Judgement judgePool(const DoctorFacts &facts);
Judgement judgeRunners(const DoctorFacts &facts);
Judgement judgeGit(const DoctorFacts &facts);
Judgement judgeDisk(const DoctorFacts &facts);
Judgement judgeWorkFolder(const DoctorFacts &facts);
Judgement judgeLog(const DoctorFacts &facts);
Judgement judgeOutbox(const DoctorFacts &facts);
Judgement judgeForeign(const DoctorFacts &facts);

} // namespace rensei::doctor
