#pragma once

#include "agent/base/error.h"

#include <tl/expected.hpp>

namespace rensei {

/// A T, or the Error that prevented it.
template <typename T>
using Result = tl::expected<T, Error>;

/// `return fail(Error{...});` from a function that returns a Result.
inline tl::unexpected<Error> fail(Error error)
{
    return tl::unexpected(std::move(error));
}

/// The same for a local failure: a file, a process, a port.
inline tl::unexpected<Error> failLocally(QString detail, QString where = {})
{
    return tl::unexpected(Error{.kind = ErrorKind::Local, .detail = std::move(detail), .where = std::move(where)});
}

} // namespace rensei
