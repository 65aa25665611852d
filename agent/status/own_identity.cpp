#include "agent/status/own_identity.h"

#include "agent/base/json_reader.h"
#include "agent/base/machine_name.h"
#include "agent/base/private_file.h"

#include <QSysInfo>

namespace rensei::status {

using namespace Qt::StringLiterals;

platform::HostIdentity ownIdentity(const StatePaths &paths)
{
    platform::HostIdentity self{.hostname = hostLabel(QSysInfo::machineHostName())};
    const auto content
        = readPrivateFile(paths.identity()).and_then([](const QByteArray &bytes) { return parseObject(bytes); });
    if (!content)
        return self;
    const JsonReader in(*content);
    self.machineId = in.maybeString("machineId"_L1).value_or(QString());
    self.workerId = in.maybeString("workerId"_L1).value_or(QString());
    return self;
}

} // namespace rensei::status
