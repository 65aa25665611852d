#include "agent/host/routes/agent_log.h"

#include "agent/base/log_level.h"
#include "agent/control/agent_log_reader.h"

namespace rensei::host {

using namespace Qt::StringLiterals;
using control::Response;

Response agentLog(const QString &path, const control::Request &request)
{
    control::AgentLogQuestion question{
        .cursor = request.query.value(u"cursor"_s), .level = request.query.value(u"level"_s)};
    if (request.query.contains(u"lines"_s)) {
        bool isNumber = false;
        question.lines = request.query.value(u"lines"_s).toInt(&isNumber);
        if (!isNumber || question.lines < 1 || question.lines > control::maxAgentLogLines)
            return Response::errorForPrograms(400, u"lines must be from 1 to %1"_s.arg(control::maxAgentLogLines));
    }
    if (!question.cursor.isEmpty() && !control::isAgentLogCursor(question.cursor))
        return Response::errorForPrograms(400, u"cursor must be one that was given"_s);
    if (!question.level.isEmpty() && !logLevelNames().contains(question.level))
        return Response::errorForPrograms(400, u"level must be debug, info, warning or error"_s);
    return Response::json(QJsonDocument(toJson(control::readAgentLog(path, question))));
}

} // namespace rensei::host
