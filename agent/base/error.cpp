#include "agent/base/error.h"

#include "agent/base/texts.h"

namespace rensei {

using namespace Qt::StringLiterals;

bool isRetryable(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::Offline:
    case ErrorKind::Overloaded:
    case ErrorKind::BadReply:
        return true;
    case ErrorKind::Unauthorized:
    case ErrorKind::Forbidden:
    case ErrorKind::NotFound:
    case ErrorKind::RouteMissing:
    case ErrorKind::Conflict:
    case ErrorKind::Rejected:
    case ErrorKind::Local:
        return false;
    }
    Q_UNREACHABLE();
}

QString quotation(const Error &error)
{
    return error.serverText.isEmpty()
        ? QString()
        : BaseText::tr(" (“%1”)", "the words of a server, after a sentence").arg(error.serverText);
}

QString describe(const Error &error)
{
    QString line = error.detail;
    if (!error.serverText.isEmpty() && error.serverText != error.detail)
        line += (line.isEmpty() ? u""_s : u": "_s) + error.serverText;
    if (error.httpStatus != 0)
        line += u" (HTTP %1)"_s.arg(error.httpStatus);
    return error.where.isEmpty() ? line : error.where + u": "_s + line;
}

} // namespace rensei
