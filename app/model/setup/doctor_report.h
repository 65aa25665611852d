#pragma once

#include "agent/base/instant.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace rensei::app {

enum class DoctorLevel { Pass, Warn, Fail, Skip };

/// One check of this computer.
struct DoctorCheck {
    QString id;
    QString title; ///< the id where there is none
    DoctorLevel level = DoctorLevel::Skip;
    QString detail;
    QString because = {}; ///< the id of the failed check that makes this one pointless; "" for none
    QString fix = {}; ///< the id of its remedy; "" where there is none
    QString fixLabel = {};
    std::optional<Instant> fixedAt = {}; ///< it was mended, and checked again then

    bool operator==(const DoctorCheck &) const = default;
};

struct DoctorReport {
    QString version; ///< of the agent's program
    QList<DoctorCheck> checks;

    const DoctorCheck *find(const QString &id) const; ///< null when there is none
    int count(DoctorLevel level) const;

    bool operator==(const DoctorReport &) const = default;
};

/// Reads what `rensei-agent doctor --json` writes; nullopt for what is no report. A status that is not known counts as
/// a warning, so that nothing unknown looks good.
std::optional<DoctorReport> parseDoctorReport(const QByteArray &bytes);

/// What `rensei-agent doctor --fix ID --json` writes: the check after the remedy.
struct DoctorFixed {
    QString id;
    DoctorLevel level = DoctorLevel::Fail;
    QString detail;
    std::optional<Instant> at;
};
std::optional<DoctorFixed> parseDoctorFixed(const QByteArray &bytes);

/// `report` with the check as it was found after its remedy.
DoctorReport withFixed(DoctorReport report, const DoctorFixed &fixed);

} // namespace rensei::app
