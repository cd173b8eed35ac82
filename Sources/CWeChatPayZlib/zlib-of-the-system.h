// SPDX-License-Identifier: Apache-2.0
#ifndef CWECHATPAY_ZLIB_H
#define CWECHATPAY_ZLIB_H

#include <zlib.h>

#endif
