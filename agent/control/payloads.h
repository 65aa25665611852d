#pragma once

// All payloads of the control API, for its client and its server.
#include "agent/control/action_payload.h"
#include "agent/control/approval_payload.h"
#include "agent/control/condition.h"
#include "agent/control/event_payload.h"
#include "agent/control/log_payload.h"
#include "agent/control/session_payload.h"
#include "agent/control/stats_payload.h"
#include "agent/control/status_payload.h"
