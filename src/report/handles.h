// Owners of what the C libraries hand out.
#pragma once

#include <pango/pangocairo.h>

#include <memory>

namespace insats::report {

struct ObjectRelease {
    void operator()(gpointer object) const { g_object_unref(object); }
};

template <class T>
using ObjectHandle = std::unique_ptr<T, ObjectRelease>;

using FontHandle = std::shared_ptr<PangoFont>;

struct SurfaceRelease {
    void operator()(cairo_surface_t *surface) const { cairo_surface_destroy(surface); }
};
using SurfaceHandle = std::unique_ptr<cairo_surface_t, SurfaceRelease>;

struct ContextRelease {
    void operator()(cairo_t *context) const { cairo_destroy(context); }
};
using ContextHandle = std::unique_ptr<cairo_t, ContextRelease>;

} // namespace insats::report
