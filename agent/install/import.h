#pragma once

#include "agent/base/result.h"
#include "agent/install/facts.h"
#include "agent/process/port_owner.h"

#include <QByteArray>

namespace rensei::install {

/// `yaml`, a configuration of this program, with what `setUp` says and it does not: its own word counts. The platform,
/// the projects whose work is taken, the runner and the key are not among it; they have steps of their own. Fails where
/// `yaml` cannot be changed safely.
[[nodiscard]] Result<QByteArray> withImported(const QByteArray &yaml, const ForeignSetUp &setUp);

/// What is so about taking over the other set-up.
Verdict judgeImport(const Facts &facts);

/// Who runs as the other program: whoever listens at its port and is none of ours. "" when nobody does.
/// `answers`: what listens there speaks as a host agent. `own`: the process of this computer's agent.
QString foreignProgram(const std::optional<PortOwner> &owner, bool answers, std::optional<qint64> own);

} // namespace rensei::install
