#pragma once

#include <QString>

namespace rensei {

/// `text` with everything in it that looks like a credential replaced by "[redacted]": API keys and registration
/// tokens (rsk_, rsp_, dmk_), JSON web tokens, Authorization headers, bearer tokens, user info of URLs.
/// Source: agent/platform/PROTOCOL.md, "Credentials".
QString redacted(QString text);

} // namespace rensei
