#include "app/backend/account/own_host.h"

#include "agent/base/json_reader.h"
#include "agent/base/private_file.h"

namespace rensei::app {

using namespace Qt::StringLiterals;

static QJsonObject readObject(const QString &path)
{
    return readPrivateFile(path)
        .and_then([](const QByteArray &bytes) { return parseObject(bytes); })
        .value_or(QJsonObject());
}

// Source: agent/install/INSTALL.md, "The receipt".
OwnHostKey readOwnHostKey(const StatePaths &paths)
{
    return parseOwnHostKey(readObject(paths.root + u"/install.json"_s));
}

// As agent/host/stored_identity.h describes it.
QString registeredServerUrl(const StatePaths &paths)
{
    return JsonReader(readObject(paths.identity())).maybeString("platformUrl"_L1).value_or(QString());
}

} // namespace rensei::app
