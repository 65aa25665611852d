#pragma once

#include "agent/demo_platform/http/http_message.h"
#include "agent/demo_platform/state/keys.h"

#include <QJsonObject>
#include <QStringList>
#include <QUrlQuery>

namespace rensei::demo {

/// A request with what its route needs to handle it.
struct Call {
    const HttpRequest &request;
    Caller caller;
    QStringList params; ///< the values of the path's placeholders
    QJsonObject body;

    QString text(QLatin1StringView member) const { return body[member].toString(); }
    QString queryParameter(const QString &name) const
    {
        return QUrlQuery(request.query).queryItemValue(name, QUrl::FullyDecoded);
    }
};

} // namespace rensei::demo
