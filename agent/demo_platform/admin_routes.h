#pragma once

#include "agent/demo_platform/http/http_message.h"

namespace rensei::demo {

class DemoPlatform;

/// The /demo routes, which control the demo platform while it runs. They require the admin key as bearer token, accept
/// a POST with one JSON object, and are not recorded as requests:
///  - /demo/faults (see faultFromJson; `{"clear":true}` removes all faults)
///  - /demo/evict {forGood?}
///  - /demo/advance {seconds}
///  - /demo/sessions {identifier?, title?, prompt?, workType?, priority?, repository?}
///  - /demo/stop {sessionId, how?}
HttpResponse handleAdminRequest(DemoPlatform &platform, const HttpRequest &request);

} // namespace rensei::demo
