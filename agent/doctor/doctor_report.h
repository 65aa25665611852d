#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>

namespace rensei::doctor {

enum class CheckStatus {
    Pass,
    Warn, ///< it works, but not as it should, or not for long
    Fail,
    Skip, ///< pointless because another check failed, or nothing to check here
};

QString wireName(CheckStatus status);

/// What the app itself can do about a check that did not pass. The ids are those of fixes().
struct Fix {
    QString id;
    QString label; ///< of a button, without a full stop

    bool operator==(const Fix &) const = default;
};

/// What came of one check.
struct CheckResult {
    QString id = {};
    QString title = {}; ///< a few words
    CheckStatus status = CheckStatus::Skip;
    QString detail = {}; ///< what is so, and what to do where no fix can: one sentence or two
    QString because = {}; ///< of a skipped one: the id of the failed check that makes it pointless; "" for none
    std::optional<Fix> fix = {};

    bool operator==(const CheckResult &) const = default;
};

/// All checks, in the order in which they are shown. Source: agent/doctor/DOCTOR.md, "Checks".
struct Report {
    QString version; ///< of the program that checked
    QList<CheckResult> checks;

    bool isOk() const; ///< nothing failed
    const CheckResult *find(const QString &id) const;
};

/// Source: agent/doctor/DOCTOR.md, "JSON".
QJsonObject toJson(const CheckResult &check);
QJsonObject toJson(const Report &report);

} // namespace rensei::doctor
