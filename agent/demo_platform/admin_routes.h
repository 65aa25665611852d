#pragma once

#include "agent/demo_platform/http/http_message.h"

namespace rensei::demo {

class DemoPlatform;

/// The /demo routes, by which a person makes things happen. They ask for the admin key as bearer, take one JSON
/// object by POST, and never are counted among the platform's requests:
/// /demo/faults (as faultFromJson; `{"clear":true}` ends them), /demo/evict {forGood?}, /demo/advance {seconds},
/// /demo/sessions {identifier?, prompt?, workType?, priority?, repository?}, /demo/stop {sessionId, how?}.
HttpResponse answerAdmin(DemoPlatform &platform, const HttpRequest &request);

} // namespace rensei::demo
