#include "agent/control/endpoint_file.h"

#include "agent/base/json_reader.h"
#include "agent/base/private_file.h"

#include <QFileInfo>
#include <QJsonDocument>

#include <limits>

namespace rensei::control {

using namespace Qt::StringLiterals;

QJsonObject toJson(const Endpoint &endpoint)
{
    return {{"port"_L1, endpoint.port}, {"pid"_L1, endpoint.pid}, {"version"_L1, endpoint.version},
        {"startedAt"_L1, toIso(endpoint.startedAt)}};
}

Result<Endpoint> parseEndpoint(const QJsonObject &body)
{
    JsonReader in(body);
    const qint64 port = in.integer("port"_L1);
    Endpoint endpoint;
    endpoint.pid = in.maybeInteger("pid"_L1).value_or(0);
    endpoint.version = in.maybeString("version"_L1).value_or(QString());
    endpoint.startedAt = in.maybeInstant("startedAt"_L1).value_or(Instant{});
    const bool isPort = port > 0 && port <= std::numeric_limits<quint16>::max();
    endpoint.port = isPort ? static_cast<quint16>(port) : quint16(0);
    auto parsed = in.finish(std::move(endpoint));
    if (parsed && !isPort)
        return fail(Error{.kind = ErrorKind::BadReply, .detail = u"not a port"_s, .where = u"$.port"_s});
    return parsed;
}

Result<void> writeEndpoint(const QString &path, const Endpoint &endpoint)
{
    if (const auto made = makePrivateFolder(QFileInfo(path).absolutePath()); !made)
        return made;
    return writePrivateFile(path, QJsonDocument(toJson(endpoint)).toJson(QJsonDocument::Compact) + '\n');
}

Result<Endpoint> readEndpoint(const QString &path)
{
    const auto bytes = readPrivateFile(path);
    if (!bytes)
        return fail(bytes.error());
    return parseObject(*bytes, path).and_then(parseEndpoint);
}

} // namespace rensei::control
