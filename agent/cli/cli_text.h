#pragma once

#include "agent/base/instant.h"

#include <QString>

#include <optional>

namespace rensei::cli {

/// For a value that is not known, which is not the same as zero.
inline const QString unknownText = QStringLiteral("–");

/// `8 s`, `9 min`, `1 h 5 min`, `2 d 3 h`; a negative one counts as 0.
QString durationText(std::optional<std::chrono::milliseconds> duration);

/// `$0.14`; under a cent `<$0.01`; nothing spent `$0.00`.
QString moneyText(std::optional<double> dollars);

/// The same for programs: it is written so in every language. nullopt for what is no amount.
std::optional<QString> wireMoney(std::optional<double> dollars);

/// In local time: `14:22` on the day of `now`, `yesterday`, else `2026-06-02`.
QString timeText(std::optional<Instant> time, Instant now);

/// `14:22:05`, in local time.
QString clockText(Instant time);

/// Whether a person typed yes, or its letter, in their language or in English.
bool isYes(const QByteArray &typed);
bool isWholeYes(const QByteArray &typed); ///< the letter is not enough

} // namespace rensei::cli
